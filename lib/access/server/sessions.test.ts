import { addDays, addHours, addMinutes } from "date-fns";
import { eq } from "drizzle-orm";
import { decode, encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { sessions } from "@/db/schema/access";
import { memberships } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, testNow as now } from "@/db/testing-data";
import { sessionCookieName } from "./auth-cookies";
import { authSecret } from "./auth-secret";
import { readMe } from "./read-session";
import { startSession } from "./start-session";
import { stillSignedIn } from "./still-signed-in";

let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
});
afterAll(() => close());

const at = (moment: Date) => ({ db, now: moment, address: "direct", locale: "de" as const, me: null });
const cookieOf = async (token: Record<string, unknown>, secret = authSecret()) =>
  `theme=dark; ${sessionCookieName}=${await encode({ token, secret })}; other=1`;

async function signedIn() {
  const state = await addAssociation(db, "LV");
  const district = await addAssociation(db, "KV", state.id);
  const member = await addMember(db, district.id, ["editor", "approver"]);
  const { sessionId } = await startSession(at(now), { personId: member.personId, passwordHash: null });
  const cookie = await cookieOf({ personId: member.personId, sessionId });
  return { state, district, member, sessionId, cookie };
}

describe("a session", () => {
  it("gives the person and the standings of this moment", async () => {
    const { state, district, member, sessionId, cookie } = await signedIn();
    await addMember(db, state.id, ["viewer"], member.personId);
    const me = await readMe(db, now, cookie);
    expect(me).toMatchObject({ personId: member.personId, sessionId, email: member.email, locale: "de" });
    expect(me?.standings).toHaveLength(2);
    expect(me?.standings).toEqual(
      expect.arrayContaining([
        { associationId: district.id, parentId: state.id, kind: "district", roles: ["editor", "approver"] },
        { associationId: state.id, parentId: null, kind: "state", roles: ["viewer"] },
      ]),
    );
  });

  it("feels a taken role and an ended membership at the next request", async () => {
    const { member, cookie, sessionId } = await signedIn();
    await db
      .update(memberships)
      .set({ roles: ["reader"] })
      .where(eq(memberships.id, member.id));
    expect((await readMe(db, now, cookie))?.standings[0]?.roles).toEqual(["reader"]);
    await db.update(memberships).set({ endedAt: now }).where(eq(memberships.id, member.id));
    expect((await readMe(db, now, cookie))?.standings).toEqual([]);
    expect((await stillSignedIn(db, now, [sessionId])).get(sessionId)).toEqual([]);
  });

  it("ends after eight hours without use, and moves on in coarse steps while it is used", async () => {
    const { cookie, sessionId } = await signedIn();
    const idle = async () =>
      (await db.select().from(sessions).where(eq(sessions.id, sessionId)))[0]?.idleExpiresAt;
    expect(await readMe(db, addMinutes(now, 59), cookie)).not.toBeNull();
    expect(await idle()).toEqual(addHours(now, 8));
    expect(await readMe(db, addHours(now, 7), cookie)).not.toBeNull();
    expect(await idle()).toEqual(addHours(now, 15));
    expect(await readMe(db, addHours(now, 15), cookie)).toBeNull();
  });

  it("ends after seven days even when it is used all the time", async () => {
    const { cookie, sessionId } = await signedIn();
    const end = addDays(now, 7);
    await db
      .update(sessions)
      .set({ idleExpiresAt: addHours(end, 8) })
      .where(eq(sessions.id, sessionId));
    expect(await readMe(db, addMinutes(end, -1), cookie)).not.toBeNull();
    expect(await readMe(db, end, cookie)).toBeNull();
  });

  it("is over at once when its row is gone", async () => {
    const { cookie, sessionId } = await signedIn();
    await db.delete(sessions).where(eq(sessions.id, sessionId));
    expect(await readMe(db, now, cookie)).toBeNull();
    expect((await stillSignedIn(db, now, [sessionId])).size).toBe(0);
  });

  it("is not given for a cookie that is foreign, bent or somebody else's", async () => {
    const { member, cookie, sessionId } = await signedIn();
    const other = await signedIn();
    const ids = { personId: member.personId, sessionId };
    const bad = [
      "",
      `${sessionCookieName}=`,
      `${sessionCookieName}=nonsense`,
      `x${cookie.slice(cookie.indexOf(sessionCookieName))}`,
      `${cookie.slice(0, cookie.indexOf("; other"))}x`,
      await cookieOf(ids, "another secret of at least 32 characters"),
      await cookieOf({ ...ids, personId: other.member.personId }),
      await cookieOf({ ...ids, sessionId: other.sessionId }),
      await cookieOf({ sessionId }),
      await cookieOf({ ...ids, sessionId: "1" }),
    ];
    for (const header of bad) expect(await readMe(db, now, header)).toBeNull();
  });

  it("asks for many at once", async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    const found = await stillSignedIn(db, now, [one.sessionId, two.sessionId, one.member.id]);
    expect([...found.keys()].sort()).toEqual([one.sessionId, two.sessionId].sort());
    expect(found.get(two.sessionId)?.[0]?.associationId).toBe(two.district.id);
    expect(await stillSignedIn(db, now, [])).toEqual(new Map());
  });

  it("ends the browser's previous one when it begins", async () => {
    const { member, cookie, sessionId } = await signedIn();
    const me = await readMe(db, now, cookie);
    const proof = { personId: member.personId, passwordHash: null };
    const { sessionId: next } = await startSession({ ...at(now), me }, proof);
    expect(next).not.toBe(sessionId);
    expect(await readMe(db, now, cookie)).toBeNull();
    const sealed = (await cookieOf({ personId: member.personId, sessionId: next })).match(
      /session=([^;]+)/,
    )?.[1];
    expect(await decode({ token: sealed, secret: authSecret() })).toMatchObject({ sessionId: next });
  });
});
