import { addMinutes } from "date-fns";
import { eq } from "drizzle-orm";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { decode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { sessions } from "@/db/schema/access";
import { persons } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, testNow } from "@/db/testing-data";
import { authOptions } from "./auth-options";
import { createLoginToken } from "./create-login-token";
import { hashPassword } from "./hash-password";
import { readMe } from "./read-session";

let db: Db;
let close: () => Promise<void>;
let passwordHash: string;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  passwordHash = await hashPassword(right);
});
afterAll(() => close());

const right = "Kranich über Moor 7";
const wrong = { id: "password", password: "Kranich über Moor 8" };

async function account() {
  const state = await addAssociation(db, "LV");
  const member = await addMember(db, state.id, ["viewer"]);
  await db.update(persons).set({ passwordHash }).where(eq(persons.id, member.personId));
  return member;
}

/** A browser that talks to next-auth from one address and keeps its cookies. */
function browser(address = `10.0.0.${Math.random()}`) {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const ask = async (method: string, nextauth: string[], body: Record<string, unknown>, now = testNow) => {
    const me = await readMe(db, now, cookie());
    const said = { status: 200, body: {} as unknown, cookies: [] as string[] };
    const headers = new Map<string, string[]>();
    const response = {
      status: (status: number) => {
        said.status = status;
        return response;
      },
      setHeader: (name: string, value: string[]) => headers.set(name, value),
      getHeader: (name: string) => headers.get(name),
      json: (answer: unknown) => (said.body = answer),
      send: (answer: unknown) => (said.body = answer),
      end: () => undefined,
    };
    const request = { method, query: { nextauth }, body, cookies: Object.fromEntries(jar), headers: {} };
    const options = authOptions({ db, now, address, locale: "de", me });
    // The parts of Next's request and response that next-auth touches.
    await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options);
    said.cookies = headers.get("Set-Cookie") ?? [];
    for (const line of said.cookies) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) jar.set(name, decodeURIComponent(value));
      else jar.delete(name);
    }
    return said;
  };
  const post = async (path: string[], fields: Record<string, unknown>, now = testNow) => {
    const { body } = await ask("GET", ["csrf"], {}, now);
    return ask("POST", path, { ...(body as object), json: "true", ...fields }, now);
  };
  const signIn = async ({ id, ...fields }: { id: string } & Record<string, unknown>, now = testNow) => {
    const said = await post(["callback", id], fields, now);
    const url = new URL((said.body as { url: string }).url, "http://here.example");
    return { ...said, url, error: url.searchParams.get("error") };
  };
  const me = (now = testNow) => readMe(db, now, cookie());
  return { jar, ask, post, signIn, me };
}

describe("signing in with a password", () => {
  it("opens a session whose cookie holds two ids and nothing else", async () => {
    const { email, personId } = await account();
    const visitor = browser();
    const said = await visitor.signIn({ id: "password", email: ` ${email.toUpperCase()} `, password: right });
    expect(said.error).toBeNull();
    const me = await visitor.me();
    expect(me?.personId).toBe(personId);
    const token = visitor.jar.get("redaktionskreis-session");
    const held = await decode({ token, secret: process.env.AUTH_SECRET ?? "" });
    expect(Object.keys(held ?? {}).sort()).toEqual(["exp", "iat", "jti", "personId", "sessionId"]);
    const line = said.cookies.find((one) => one.startsWith("redaktionskreis-session="));
    expect(line).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax/);
  });

  it("refuses a wrong password, an unknown address and a look-alike one in the same way", async () => {
    const { email } = await account();
    const answers = await Promise.all(
      [email, "nobody@test.example", email.replace("@", "＠x@"), "", "a".repeat(900)].map(async (address) => {
        const { status, url, cookies } = await browser().signIn({ ...wrong, email: address });
        return { status, url: url.href, session: cookies.some((one) => one.includes("-session=")) };
      }),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 401, session: false });
    expect(answers[0]?.url).toContain("error=credentialsWrong");
  });

  it("does the work of a check for an account without a password too, and lets nobody in", async () => {
    const member = await addMember(db, (await addAssociation(db, "LV")).id, ["viewer"]);
    const said = await browser().signIn({ ...wrong, email: member.email });
    expect(said.error).toBe("credentialsWrong");
  });

  it("needs the form's own token", async () => {
    const { email } = await account();
    const visitor = browser();
    await visitor.ask("POST", ["callback", "password"], { email, password: right, json: "true" });
    expect(await visitor.me()).toBeNull();
  });

  it("answers odd fields like wrong ones", async () => {
    const { email } = await account();
    for (const fields of [
      {},
      { email },
      { email: { $ne: "" }, password: right },
      { email, password: [right] },
    ])
      expect((await browser().signIn({ id: "password", ...fields })).status).toBe(401);
  });
});

describe("signing in with a link", () => {
  it("works once", async () => {
    const { personId } = await account();
    const ctx = { db, now: testNow, address: "direct", locale: "de" as const };
    const token = await createLoginToken(ctx, { personId, purpose: "sign_in" });
    const visitor = browser();
    expect((await visitor.signIn({ id: "link", token })).error).toBeNull();
    expect((await visitor.me())?.personId).toBe(personId);
    expect((await browser().signIn({ id: "link", token })).error).toBe("linkInvalid");
  });

  it("is refused late, for another purpose, or when a newer one was asked for", async () => {
    const { personId } = await account();
    const ctx = { db, now: testNow, address: "direct", locale: "de" as const };
    const old = await createLoginToken(ctx, { personId, purpose: "sign_in" });
    const reset = await createLoginToken(ctx, { personId, purpose: "reset" });
    const fresh = await createLoginToken(ctx, { personId, purpose: "sign_in" });
    const refused = async (token: string, now = testNow) =>
      (await browser().signIn({ id: "link", token }, now)).error;
    expect(await refused(old)).toBe("linkInvalid");
    expect(await refused(reset)).toBe("linkInvalid");
    expect(await refused(fresh, addMinutes(testNow, 30))).toBe("linkInvalid");
    expect(await refused(fresh)).toBeNull();
  });

  it("lets one of eight in who use it at the same moment", async () => {
    const { personId } = await account();
    const ctx = { db, now: testNow, address: "direct", locale: "de" as const };
    const token = await createLoginToken(ctx, { personId, purpose: "sign_in" });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => browser().signIn({ id: "link", token })),
    );
    expect(answers.filter((one) => one.error === null)).toHaveLength(1);
  });
});

describe("a session in next-auth's hands", () => {
  it("keeps who it is, whatever a browser sends to session.update", async () => {
    const victim = await account();
    const { email, personId } = await account();
    const visitor = browser();
    await visitor.signIn({ id: "password", email, password: right });
    const before = await visitor.me();
    const data = {
      personId: victim.personId,
      email: victim.email,
      sub: victim.personId,
      user: { id: victim.personId },
    };
    const said = await visitor.post(["session"], { data });
    expect(Object.keys(said.body as object)).toEqual(["expires"]);
    expect(await visitor.me()).toEqual(before);
    expect(before?.personId).toBe(personId);
  });

  it("is over in the database when somebody signs out", async () => {
    const { email } = await account();
    const visitor = browser();
    await visitor.signIn({ id: "password", email, password: right });
    const kept = new Map(visitor.jar);
    const me = await visitor.me();
    const said = await visitor.post(["signout"], { callbackUrl: "/sign-in" });
    expect(said.body).toEqual({ url: "/sign-in" });
    expect(await visitor.me()).toBeNull();
    for (const [name, value] of kept) visitor.jar.set(name, value);
    expect(await visitor.me()).toBeNull();
    expect(
      await db
        .select()
        .from(sessions)
        .where(eq(sessions.id, me?.sessionId ?? "")),
    ).toEqual([]);
  });

  it("gets a new id at every sign-in, and the old one ends", async () => {
    const { email } = await account();
    const visitor = browser();
    await visitor.signIn({ id: "password", email, password: right });
    const first = await visitor.me();
    await visitor.signIn({ id: "password", email, password: right });
    const second = await visitor.me();
    expect(second?.sessionId).not.toBe(first?.sessionId);
    expect(
      await db
        .select()
        .from(sessions)
        .where(eq(sessions.id, first?.sessionId ?? "")),
    ).toEqual([]);
  });

  it.each(["https://evil.example/x", "//evil.example", "/\\evil.example", "/api/auth/signout"])(
    "leads home instead of to %s",
    async (callbackUrl) => {
      const { email } = await account();
      const said = await browser().signIn({ id: "password", email, password: right, callbackUrl });
      expect((said.body as { url: string }).url).toBe("/");
    },
  );
});
