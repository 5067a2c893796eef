import { expect, it } from "vitest";
import { afterFault, nextAttempt } from "./rules";

const now = new Date("2026-11-25T08:00:00Z");

it("tries again after 1, 5, 15 and 60 minutes, and gives up after about a day", () => {
  const minutes: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const next = nextAttempt(attempts, now);
    if (!next) break;
    minutes.push((next.getTime() - now.getTime()) / 60_000);
  }
  expect(minutes.slice(0, 4)).toEqual([1, 5, 15, 60]);
  const hours = minutes.reduce((sum, one) => sum + one, 0) / 60;
  expect(hours).toBeGreaterThan(20);
  expect(hours).toBeLessThan(26);
});

it.each([
  ["giveUp", { code: "EENVELOPE", command: "RCPT TO", responseCode: 550 }],
  ["giveUp", { code: "EENVELOPE", command: "API" }],
  ["giveUp", { code: "EMESSAGE", command: "DATA", responseCode: 554 }],
  ["later", { code: "EENVELOPE", command: "RCPT TO", responseCode: 450 }],
  ["later", { code: "EMESSAGE", command: "DATA", responseCode: 452 }],
  ["serverAway", { code: "EENVELOPE", command: "RCPT TO", responseCode: 530 }],
  ["serverAway", { code: "EENVELOPE", command: "RCPT TO", responseCode: 421 }],
  ["serverAway", { code: "EENVELOPE", command: "MAIL FROM", responseCode: 550 }],
  ["serverAway", { code: "EAUTH", responseCode: 535 }],
  ["serverAway", { code: "ETIMEDOUT" }],
  ["serverAway", {}],
] as const)("%s: %j", (expected, fault) => {
  expect(afterFault(fault)).toBe(expected);
});
