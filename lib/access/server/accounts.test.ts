import { addMinutes } from "date-fns";
import { asc, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { loginTokens, sessions } from "@/db/schema/access";
import { activity } from "@/db/schema/activity";
import { persons } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, cheapHash, ctxFor, testNow as now } from "@/db/testing-data";
import { backgroundDone } from "@/lib/mail/server/in-background";
import { unknownAddress } from "./address-of";
import { changePassword } from "./change-password";
import { countWrite } from "./count-write";
import { createLoginToken } from "./create-login-token";
import { endSessions } from "./end-sessions";
import { getMe } from "./get-me";
import { getReset } from "./get-reset";
import { grantResetLink } from "./grant-reset-link";
import { limits } from "./limits";
import { makeToken } from "./make-token";
import { requestReset } from "./request-reset";
import { requestSignInLink } from "./request-sign-in-link";
import { resetPassword } from "./reset-password";
import { signInWithLink } from "./sign-in-with-link";
import { signInWithPassword } from "./sign-in-with-password";
import { startSession } from "./start-session";
import { updateAccount } from "./update-account";
import { verifyPassword } from "./verify-password";

let db: Db;
let close: () => Promise<void>;
let passwordHash: string;
const old = "Kranich über Moor 7";
const fresh = "vier Tassen grüner Tee";

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  passwordHash = await cheapHash(old);
});
afterEach(() => backgroundDone());
afterAll(() => close());

async function account() {
  const state = await addAssociation(db, "LV");
  const district = await addAssociation(db, "KV", state.id);
  const member = await addMember(db, district.id, ["manager"]);
  await db.update(persons).set({ passwordHash }).where(eq(persons.id, member.personId));
  const ctx = await ctxFor(db, member.personId);
  const proof = { personId: member.personId, passwordHash };
  await startSession({ ...ctx, me: null }, proof);
  await startSession({ ...ctx, me: null }, proof);
  return { ctx, district, email: member.email, personId: member.personId };
}
const sessionsOf = (personId: string) => db.select().from(sessions).where(eq(sessions.personId, personId));
const kindsIn = async (associationId: string) =>
  (
    await db
      .select()
      .from(activity)
      .where(eq(activity.associationId, associationId))
      .orderBy(asc(activity.id))
  ).map((row) => row.kind);
const fits = async (personId: string, password: string) => {
  const [row] = await db.select().from(persons).where(eq(persons.id, personId));
  return verifyPassword(password, row?.passwordHash);
};

describe("the own account", () => {
  it("shows itself with its memberships, the state's first", async () => {
    const { ctx, district, personId, email } = await account();
    await addMember(db, district.parentId ?? "", ["viewer"], personId);
    const me = await getMe(ctx);
    expect(me).toMatchObject({ personId, email, hasPassword: true, locale: "de", theme: "system" });
    expect(me.memberships.map((own) => [own.kind, own.roles])).toEqual([
      ["state", ["viewer"]],
      ["district", ["manager"]],
    ]);
  });

  it("takes a new name, language and theme, and colleagues hear of it", async () => {
    const { ctx, district } = await account();
    const me = await updateAccount(ctx, { name: "Hannah Vogt", locale: "en", theme: "dark" });
    expect(me).toMatchObject({ name: "Hannah Vogt", locale: "en", theme: "dark" });
    expect(await kindsIn(district.id)).toEqual(["members.renamed"]);
  });

  it("ends every session on demand, and the links on their way", async () => {
    const { ctx, personId, district } = await account();
    const other = await account();
    const token = await createLoginToken(ctx, { personId, purpose: "reset" });
    await endSessions(ctx);
    expect(await sessionsOf(personId)).toEqual([]);
    expect(await sessionsOf(other.personId)).toHaveLength(2);
    await expect(resetPassword(ctx, { token, newPassword: fresh })).rejects.toMatchObject({
      reason: "linkInvalid",
    });
    expect(await kindsIn(district.id)).toEqual(["account.signedOutEverywhere"]);
  });
});

describe("changing the password", () => {
  it("needs the current one, then ends every session", async () => {
    const { ctx, personId, district } = await account();
    await expect(
      changePassword(ctx, { currentPassword: "not the current one", newPassword: fresh }),
    ).rejects.toMatchObject({ code: "RULE", reason: "passwordWrong" });
    expect(await sessionsOf(personId)).toHaveLength(2);
    await changePassword(ctx, { currentPassword: old, newPassword: fresh });
    expect(await fits(personId, fresh)).toBe(true);
    expect(await fits(personId, old)).toBe(false);
    expect(await sessionsOf(personId)).toEqual([]);
    expect(await kindsIn(district.id)).toEqual(["account.passwordChanged"]);
  });

  it("refuses the same, a common and an own one, and changes nothing", async () => {
    const { ctx, personId, email } = await account();
    const local = email.split("@")[0] ?? "";
    for (const [newPassword, reason] of [
      [old, "passwordSame"],
      ["Passwort2026!", "passwordCommon"],
      [`x${local}`, "passwordOwnWord"],
    ] as const)
      await expect(changePassword(ctx, { currentPassword: old, newPassword })).rejects.toMatchObject({
        reason,
      });
    expect(await fits(personId, old)).toBe(true);
    expect(await sessionsOf(personId)).toHaveLength(2);
  });

  it("cannot be guessed from an open session", async () => {
    const { ctx } = await account();
    const attempt = (address: string) =>
      changePassword({ ...ctx, address }, { currentPassword: "not the current one", newPassword: fresh });
    for (let turn = 0; turn < 10; turn += 1)
      await expect(attempt(`10.0.0.${turn}`)).rejects.toMatchObject({ code: "RULE" });
    await expect(attempt("10.0.1.1")).rejects.toMatchObject({ code: "RATE_LIMITED", data: { minutes: 15 } });
  });

  it("is not blocked by a stranger who guesses at the door", async () => {
    const { ctx, email } = await account();
    for (let turn = 0; turn < 11; turn += 1)
      await signInWithPassword(ctx, { email, password: "not the current one" }).catch(() => undefined);
    expect(await changePassword(ctx, { currentPassword: old, newPassword: fresh })).toEqual({ ok: true });
  });
});

describe("signing in while everything is being ended", () => {
  it("lets nobody in with a password that was changed between the check and the session", async () => {
    const { ctx, personId, email } = await account();
    const proof = await signInWithPassword(ctx, { email, password: old });
    await changePassword(ctx, { currentPassword: old, newPassword: fresh });
    await expect(startSession({ ...ctx, me: null }, proof)).rejects.toMatchObject({
      code: "UNAUTHORIZED",
      reason: "credentialsWrong",
    });
    expect(await sessionsOf(personId)).toEqual([]);
  });

  it("leaves no session of a password that is changed at the same moment", async () => {
    const { ctx, personId, email } = await account();
    const signIn = async () =>
      startSession({ ...ctx, me: null }, await signInWithPassword(ctx, { email, password: old }));
    const proof = { personId, passwordHash };
    const late = Array.from({ length: 6 }, () => startSession({ ...ctx, me: null }, proof));
    const change = changePassword(ctx, { currentPassword: old, newPassword: fresh });
    await Promise.allSettled([signIn(), ...late, change, signIn(), signIn()]);
    expect(await fits(personId, fresh)).toBe(true);
    expect(await sessionsOf(personId)).toEqual([]);
  });

  it("leaves no session of a link that is used at the moment of the end", async () => {
    const { ctx, personId } = await account();
    for (let round = 0; round < 8; round += 1) {
      const token = await createLoginToken(ctx, { personId, purpose: "sign_in" });
      const used = signInWithLink({ ...ctx, address: unknownAddress, me: null }, { token });
      const [, ended] = await Promise.allSettled([used, endSessions(ctx)]);
      expect(ended.status).toBe("fulfilled");
      expect(await sessionsOf(personId)).toEqual([]);
    }
  });
});

describe("a new password by mail", () => {
  it("is answered alike for known and unknown addresses, and makes a link only for the known", async () => {
    const { ctx, email, personId } = await account();
    const visitor = { ...ctx, address: "reset-alike" };
    expect(await requestReset(visitor, { email })).toEqual({ ok: true });
    expect(await requestReset(visitor, { email: "nobody@test.example" })).toEqual({ ok: true });
    await backgroundDone();
    const made = await db.select().from(loginTokens).where(eq(loginTokens.personId, personId));
    expect(made.map((row) => [row.purpose, row.expiresAt])).toEqual([["reset", addMinutes(now, 60)]]);
  });

  it("does everything that depends on the account after the answer", async () => {
    const { ctx, email, personId } = await account();
    await requestSignInLink(ctx, { email });
    expect(await db.select().from(loginTokens).where(eq(loginTokens.personId, personId))).toEqual([]);
    await backgroundDone();
    expect(await db.select().from(loginTokens).where(eq(loginTokens.personId, personId))).toHaveLength(1);
  });

  it.each(["known", "unknown"])(
    "is refused at the fourth request in an hour for an address that is %s",
    async (kind) => {
      const { ctx, email } = await account();
      const asked = kind === "known" ? email : `${email}.example`;
      for (let turn = 0; turn < 3; turn += 1) await requestReset(ctx, { email: asked });
      await expect(requestReset(ctx, { email: asked })).rejects.toMatchObject({
        code: "RATE_LIMITED",
        reason: "tooManyAttempts",
        data: { minutes: 60 },
      });
      const later = { ...ctx, now: addMinutes(now, 60) };
      expect(await requestReset(later, { email: asked })).toEqual({ ok: true });
    },
  );

  it("is set once, ends every session and needs no account signed in", async () => {
    const { ctx, personId, district } = await account();
    const token = await createLoginToken(ctx, { personId, purpose: "reset" });
    await resetPassword(ctx, { token, newPassword: fresh });
    expect(await fits(personId, fresh)).toBe(true);
    expect(await sessionsOf(personId)).toEqual([]);
    expect(await kindsIn(district.id)).toEqual(["account.passwordReset"]);
    await expect(resetPassword(ctx, { token, newPassword: old })).rejects.toMatchObject({
      reason: "linkInvalid",
    });
  });

  it("says whose password a link would set, without using it up, and nothing of a dead or other link", async () => {
    const { ctx, personId, email } = await account();
    const token = await createLoginToken(ctx, { personId, purpose: "reset" });
    const signIn = await createLoginToken(ctx, { personId, purpose: "sign_in" });
    const dead = { reason: "linkInvalid" };
    expect(await getReset(ctx, { token })).toEqual({ email });
    await expect(getReset(ctx, { token: signIn })).rejects.toMatchObject(dead);
    await expect(getReset({ ...ctx, now: addMinutes(now, 60) }, { token })).rejects.toMatchObject(dead);
    await resetPassword(ctx, { token, newPassword: fresh });
    await expect(getReset(ctx, { token })).rejects.toMatchObject(dead);
  });

  it("keeps the link when the password is refused, and drops it after an hour", async () => {
    const { ctx, personId } = await account();
    const token = await createLoginToken(ctx, { personId, purpose: "reset" });
    const late = { ...ctx, now: addMinutes(now, 60) };
    await expect(resetPassword(late, { token, newPassword: fresh })).rejects.toMatchObject({
      reason: "linkInvalid",
    });
    await expect(resetPassword(ctx, { token, newPassword: "Passwort2026!" })).rejects.toMatchObject({
      reason: "passwordCommon",
    });
    expect(await resetPassword(ctx, { token, newPassword: fresh })).toEqual({ ok: true });
  });

  it("stores only a hash of the link's secret", async () => {
    const { ctx, personId } = await account();
    const token = await createLoginToken(ctx, { personId, purpose: "reset" });
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(await db.select().from(loginTokens))).not.toContain(token);
  });

  it("can be handed over by the operator, who alone knows the secret", async () => {
    const { ctx, personId, email } = await account();
    const byMail = await createLoginToken(ctx, { personId, purpose: "reset" });
    const { token, tokenHash } = makeToken();
    expect(await grantResetLink(ctx, { email: ` ${email.toUpperCase()} `, tokenHash })).toBe("granted");
    await expect(resetPassword(ctx, { token: byMail, newPassword: fresh })).rejects.toMatchObject({
      reason: "linkInvalid",
    });
    expect(await resetPassword(ctx, { token, newPassword: fresh })).toEqual({ ok: true });
    expect(await grantResetLink(ctx, { email: "nobody@test.example", tokenHash })).toBe("noAccount");
  });

  it("is set by one of four who use the link at the same moment", async () => {
    const { ctx, personId } = await account();
    const token = await createLoginToken(ctx, { personId, purpose: "reset" });
    const tries = [1, 2, 3, 4].map((turn) => resetPassword(ctx, { token, newPassword: `${fresh} ${turn}` }));
    const ended = await Promise.allSettled(tries);
    expect(ended.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });
});

it("lets sixty writes a minute through for each person", async () => {
  const [one, two] = [await account(), await account()];
  const write = ({ personId }: typeof one, ctx = { db, now }) =>
    countWrite(ctx, { personId, limit: limits.writes });
  for (let turn = 0; turn < 60; turn += 1) expect(await write(one)).toBe(true);
  expect(await write(one)).toBe(false);
  expect(await write(two)).toBe(true);
  expect(await write(one, { db, now: addMinutes(now, 1) })).toBe(true);
});
