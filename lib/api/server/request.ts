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

/** The context of one request: the database, the moment, and who asks. */
export async function contextOf({ headers, cookie }: Asked): Promise<RequestContext> {
  const { connection, hub, watch } = await runtime();
  const { db } = connection;
  const now = new Date();
  const me = await readMe(db, now, cookie);
  const chosen = new RegExp(`(?:^|; )${LOCALE_COOKIE}=(\\w+)`).exec(cookie)?.[1];
  const locale = me?.locale ?? pickLocale(chosen, headers.get("accept-language"));
  const base = { db, now, address: addressOf(headers), locale };
  return { base, me, live: { hub, watch } };
}

type Asked = { headers: Headers; cookie: string };
