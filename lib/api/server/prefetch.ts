import "server-only";
import { createRouterClient } from "@orpc/server";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import { currentRequest } from "./request";
import { router } from "./router";

/**
 * The same query options as in the browser, answered in this process without a hop over HTTP: a page prefetches
 * with them and hands the cache over under the same keys.
 */
export async function serverQueries() {
  const client = createRouterClient(router, { context: await currentRequest() });
  return createTanstackQueryUtils(client);
}

/** The router called in this process, for pages that need an answer before they can render. */
export async function serverClient() {
  return createRouterClient(router, { context: await currentRequest() });
}
