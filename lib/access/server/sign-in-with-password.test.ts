import { addMinutes } from "date-fns";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { rateLimits } from "@/db/schema/access";
import { persons } from "@/db/schema/people";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember, cheapHash, testNow } from "@/db/testing-data";
import { AppError } from "@/lib/errors";
import { unknownAddress } from "./address-of";
import { signInWithPassword } from "./sign-in-with-password";

let db: Db;
let close: () => Promise<void>;
let passwordHash: string;
const right = "Kranich über Moor 7";
const wrong = "Kranich über Moor 8";

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  passwordHash = await cheapHash(right);
});
afterAll(() => close());

async function account() {
  const member = await addMember(db, (await addAssociation(db, "LV")).id, ["viewer"]);
  await db.update(persons).set({ passwordHash }).where(eq(persons.id, member.personId));
  return member;
}

/** Addresses with an account; those without one cost the work of a real password each. */
const accounts = async (count: number) =>
  (await Promise.all(Array.from({ length: count }, account))).map(({ email }) => email);

/** Tries from one address, and says in a word what came of it. */
function guesser(address = v7()) {
  return async (email: string, password: string, now = testNow) => {
    try {
      await signInWithPassword({ db, now, address, locale: "de" }, { email, password });
      return "in";
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return error.code === "RATE_LIMITED" ? `wait ${error.data.minutes}` : error.reason;
    }
  };
}

it("stops an address after ten wrong passwords of one account, while its owner gets in from elsewhere", async () => {
  const { email } = await account();
  const guess = guesser();
  for (let turn = 0; turn < 10; turn += 1) expect(await guess(email, wrong)).toBe("credentialsWrong");
  expect(await guess(email, right)).toBe("wait 15");
  expect(await guess(email, right, addMinutes(testNow, 14))).toBe("wait 1");
  expect(await guesser()(email, right)).toBe("in");
  expect(await guess(email, right, addMinutes(testNow, 15))).toBe("in");
});

it("counts ten for addresses without an account too, however they are written", async () => {
  const guess = guesser();
  const email = `${v7()}@test.example`;
  for (let turn = 0; turn < 10; turn += 1)
    expect(await guess(turn % 2 ? email : ` ${email.toUpperCase()}`, wrong)).toBe("credentialsWrong");
  expect(await guess(email, wrong)).toBe("wait 15");
});

it("stops an address after thirty wrong ones, whatever the account", async () => {
  const { email } = await account();
  const guess = guesser();
  for (const other of await accounts(3))
    for (let turn = 0; turn < 10; turn += 1) expect(await guess(other, wrong)).toBe("credentialsWrong");
  expect(await guess(email, right)).toBe("wait 15");
});

it("lets others in while somebody guesses from an address nobody can tell apart", async () => {
  const { email } = await account();
  const guess = guesser(unknownAddress);
  for (const other of await accounts(40)) expect(await guess(other, wrong)).toBe("credentialsWrong");
  expect(await guess(email, right)).toBe("in");
});

it("lets the owner in while somebody guesses their password from an address nobody can tell apart", async () => {
  const { email } = await account();
  const guess = guesser(unknownAddress);
  for (let turn = 0; turn < 99; turn += 1) expect(await guess(email, wrong)).toBe("credentialsWrong");
  expect(await guess(email, right)).toBe("in");
  expect(await guess(email, wrong)).toBe("credentialsWrong");
  expect(await guess(email, right)).toBe("wait 15");
});

it("stops guessing of one account that comes from many addresses", async () => {
  const { email } = await account();
  for (let turn = 0; turn < 100; turn += 1) expect(await guesser()(email, wrong)).toBe("credentialsWrong");
  expect(await guesser()(email, wrong)).toBe("wait 15");
});

it("lets no more than ten of forty parallel guesses through", async () => {
  const { email } = await account();
  const guess = guesser();
  const answers = await Promise.all(Array.from({ length: 40 }, () => guess(email, wrong)));
  expect(answers.filter((one) => one === "credentialsWrong")).toHaveLength(10);
});

it("does not add up right ones, and keeps no address in the counters", async () => {
  const { email } = await account();
  const guess = guesser("10.1.1.1");
  for (let turn = 0; turn < 35; turn += 1) expect(await guess(email, right)).toBe("in");
  const keys = (await db.select({ key: rateLimits.key }).from(rateLimits)).map((row) => row.key);
  expect(keys.join()).not.toMatch(/@|10\.1\.1\.1/);
});
