import { describe, expect, it } from "vitest";
import type { FederalState, NoticeUrgency } from "@/db/enums";
import { mailDueAt } from "./rules-mail-time";

/** Wall times in Berlin, with the offset that holds then. */
const due = (at: string, more: { urgency?: NoticeUrgency; quiet?: boolean; state?: FederalState } = {}) =>
  mailDueAt({
    at: new Date(at),
    urgency: more.urgency ?? "now",
    inQuietHours: more.quiet ?? false,
    federalState: more.state ?? "NI",
  }).toISOString();
const instant = (at: string) => new Date(at).toISOString();

describe("what cannot wait", () => {
  it.each([
    ["at noon of a weekday at once", "2026-11-25T12:00:00+01:00", "2026-11-25T12:00:00+01:00"],
    ["at 7 sharp at once", "2026-11-25T07:00:00+01:00", "2026-11-25T07:00:00+01:00"],
    ["in the last second before 18 at once", "2026-11-25T17:59:59+01:00", "2026-11-25T17:59:59+01:00"],
    ["from 18 on the next morning", "2026-11-25T18:00:00+01:00", "2026-11-26T07:00:00+01:00"],
    ["in the night the same morning", "2026-11-25T06:59:59+01:00", "2026-11-25T07:00:00+01:00"],
    ["on Friday evening on Monday", "2026-11-27T18:00:00+01:00", "2026-11-30T07:00:00+01:00"],
    ["on Saturday at noon on Monday", "2026-11-28T12:00:00+01:00", "2026-11-30T07:00:00+01:00"],
    ["on Sunday night on Monday", "2026-11-29T23:59:59+01:00", "2026-11-30T07:00:00+01:00"],
    ["on a public holiday in the week at once", "2026-12-25T12:00:00+01:00", "2026-12-25T12:00:00+01:00"],
    [
      "in the last night of the year in the new one",
      "2026-12-31T23:30:00+01:00",
      "2027-01-01T07:00:00+01:00",
    ],
  ])("goes %s", (_, at, expected) => {
    expect(due(at)).toBe(instant(expected));
  });

  it.each([
    ["forward", "2026-03-28T23:00:00+01:00", "2026-03-30T07:00:00+02:00"],
    ["forward, in its lost hour", "2026-03-29T01:59:59+01:00", "2026-03-30T07:00:00+02:00"],
    ["back", "2026-10-24T23:00:00+02:00", "2026-10-26T07:00:00+01:00"],
    ["back, in its second 02:30", "2026-10-25T02:30:00+01:00", "2026-10-26T07:00:00+01:00"],
  ])("held over a weekend in which the clocks go %s, goes at 7 on the wall", (_, at, expected) => {
    expect(due(at)).toBe(instant(expected));
  });

  it.each(["2026-11-25T23:00:00+01:00", "2026-11-29T03:00:00+01:00", "2026-12-25T12:00:00+01:00"])(
    "goes at once at %s to whoever wants it so",
    (at) => {
      expect(due(at, { quiet: true })).toBe(instant(at));
    },
  );
});

describe("what waits for the morning", () => {
  const daily = (at: string, state?: FederalState) => due(at, { urgency: "daily", state });

  it.each([
    ["just before 7 the same day", "2026-11-25T06:59:59+01:00", "2026-11-25T07:00:00+01:00"],
    ["at 7 sharp at once", "2026-11-25T07:00:00+01:00", "2026-11-25T07:00:00+01:00"],
    ["after 7 the next day", "2026-11-25T07:00:01+01:00", "2026-11-26T07:00:00+01:00"],
    ["on Friday on Monday", "2026-11-27T12:00:00+01:00", "2026-11-30T07:00:00+01:00"],
    ["over Easter on Tuesday", "2026-04-02T12:00:00+02:00", "2026-04-07T07:00:00+02:00"],
    ["before Christmas after it and its weekend", "2026-12-24T12:00:00+01:00", "2026-12-28T07:00:00+01:00"],
    ["over New Year's Day and its weekend", "2026-12-31T12:00:00+01:00", "2027-01-04T07:00:00+01:00"],
  ])("goes %s", (_, at, expected) => {
    expect(daily(at)).toBe(instant(expected));
  });

  it("follows the holidays of the association's federal state", () => {
    const eve = "2026-10-30T12:00:00+01:00";
    expect(daily(eve)).toBe(instant("2026-11-02T07:00:00+01:00"));
    const corpusChristi = "2026-06-03T12:00:00+02:00";
    expect(daily(corpusChristi, "NI")).toBe(instant("2026-06-04T07:00:00+02:00"));
    expect(daily(corpusChristi, "NW")).toBe(instant("2026-06-05T07:00:00+02:00"));
  });

  it("waits also for whoever wants urgent mails at any time", () => {
    const at = "2026-11-25T12:00:00+01:00";
    expect(due(at, { urgency: "daily", quiet: true })).toBe(instant("2026-11-26T07:00:00+01:00"));
  });
});
