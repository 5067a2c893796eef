import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Db } from "@/db/client";
import { addressOf } from "@/lib/access/server/address-of";
import { countWrite } from "@/lib/access/server/count-write";
import { readClaims } from "@/lib/access/server/read-claims";
import { meOf } from "@/lib/access/server/read-session";
import { LOCALE_COOKIE, pickLocale } from "@/lib/i18n/locale";
import type { RequestContext } from "./procedure";
import { runtime } from "./runtime";

/** The context of the page being rendered, read once per request. */
export const currentRequest = cache(async (): Promise<RequestContext> => {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  return contextOf({ headers: head, cookie: jar.toString() });
});

/** The context of a request that reads. */
export async function contextOf(request: Asked): Promise<RequestContext> {
  return (await answered(request, async () => true)).context;
}

/**
 * The context of a request that writes, and whether the person is still within their writes a minute. Counting and
 * reading go side by side, so a write that turns out to be nobody's counts as well.
 */
export function writingContextOf(request: Asked): Promise<{ context: RequestContext; withinLimit: boolean }> {
  return answered(request, countWrite);
}

type Asked = { headers: Headers; cookie: string };

async function answered(
  { headers, cookie }: Asked,
  count: (ctx: { db: Db; now: Date }, personId: string) => Promise<boolean>,
) {
  const { connection, hub, watch } = await runtime();
  const { db } = connection;
  const now = new Date();
  const claims = await readClaims(cookie);
  const [me, withinLimit] = await Promise.all([
    meOf(db, now, claims),
    claims ? count({ db, now }, claims.personId) : true,
  ]);
  const chosen = new RegExp(`(?:^|; )${LOCALE_COOKIE}=(\\w+)`).exec(cookie)?.[1];
  const locale = me?.locale ?? pickLocale(chosen, headers.get("accept-language"));
  const base = { db, now, address: addressOf(headers), locale };
  return { context: { base, me, live: { hub, watch } }, withinLimit };
}
