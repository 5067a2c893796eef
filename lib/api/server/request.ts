import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { addressOf } from "@/lib/access/server/address-of";
import { readMe } from "@/lib/access/server/read-session";
import { LOCALE_COOKIE, pickLocale } from "@/lib/i18n/locale";
import type { RequestContext } from "./procedure";
import { runtime } from "./runtime";

/** The context of the page being rendered, read once per request. */
export const currentRequest = cache(async (): Promise<RequestContext> => {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  return contextOf({ headers: head, cookie: jar.toString() });
});

/** The context of a request to the API. */
export async function contextOf(request: { headers: Headers; cookie: string }): Promise<RequestContext> {
  const { connection, hub, watch } = await runtime();
  const now = new Date();
  const me = await readMe(connection.db, now, request.cookie);
  const chosen = new RegExp(`(?:^|; )${LOCALE_COOKIE}=(\\w+)`).exec(request.cookie)?.[1];
  const locale = me?.locale ?? pickLocale(chosen, request.headers.get("accept-language"));
  const base = { db: connection.db, now, address: addressOf(request.headers), locale };
  return { base, me, live: { hub, watch } };
}
