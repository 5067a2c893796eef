"use client";
import { createORPCClient } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import type { JsonifiedClient } from "@orpc/openapi-client";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import * as z from "zod";
import { contract } from "./contract";

// The content security policy forbids building code from text, which zod would otherwise try.
z.config({ jitless: true });

const link = new OpenAPILink(contract, {
  url: () => `${window.location.origin}/api/v1`,
});

/** The browser's client of the public API. */
export const client: JsonifiedClient<ContractRouterClient<typeof contract>> = createORPCClient(link);

/** Query and mutation options for React Query, with keys that the server's prefetch shares. */
export const orpc = createTanstackQueryUtils(client);
