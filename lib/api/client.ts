"use client";
import { createORPCClient } from "@orpc/client";
import type { AnyContractRouter, ContractRouterClient } from "@orpc/contract";
import type { JsonifiedClient } from "@orpc/openapi-client";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import type { contract } from "./contract";
import routes from "./routes.json";

const link = new OpenAPILink(asContract(routes), {
  url: () => `${window.location.origin}/api/v1`,
  fetch: (request, init, _options, _path, input) =>
    fetch(request, { ...init, keepalive: mayOutliveThePage(request, input) }),
});

/** The browser's client of the public API. */
export const client: JsonifiedClient<ContractRouterClient<typeof contract>> = createORPCClient(link);

/** Query and mutation options for React Query, with keys that the server's prefetch shares. */
export const orpc = createTanstackQueryUtils(client);

/** A test holds the file to the contract; its texts are wider in type than the methods and paths they are. */
function asContract(file: unknown): AnyContractRouter {
  return file as AnyContractRouter;
}

/** Browsers carry at most 64 KiB for a page that is gone, all its requests together. */
const mostCarried = 60_000;

/** A save that begins while the page is left goes through although the tab is closed. */
function mayOutliveThePage({ method }: Request, input: unknown): boolean {
  if (method !== "PATCH" || document.visibilityState !== "hidden") return false;
  return new Blob([JSON.stringify(input)]).size < mostCarried;
}
