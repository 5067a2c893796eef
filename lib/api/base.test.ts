import { expect, it } from "vitest";
import { plannedDay, plannedInstant } from "@/lib/api/base";

it("takes days and instants of this century to be planned with, and no others", () => {
  const taken = (text: string) => plannedDay.safeParse(text).success;
  expect(["2000-01-01", "2026-11-25", "2099-12-31"].map(taken)).toEqual([true, true, true]);
  expect(["1999-12-31", "2100-01-01", "9999-12-31", "0026-11-25"].filter(taken)).toEqual([]);
  const instants = ["2026-11-25T09:00:00.000Z", "2126-11-25T09:00:00.000Z"];
  expect(instants.map((text) => plannedInstant.safeParse(text).success)).toEqual([true, false]);
});
