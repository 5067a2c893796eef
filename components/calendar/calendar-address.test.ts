import { expect, it } from "vitest";
import {
  monthInput,
  readCalendarAddress,
  writeCalendarAddress,
} from "@/components/calendar/calendar-address";

const today = "2026-11-22";
const address = (query: string) => new URLSearchParams(query);

it("shows the month of today with every layer when the address says nothing", () => {
  expect(readCalendarAddress(address(""), today)).toEqual({ month: "2026-11", view: "month", hidden: [] });
});

it("reads month, view and hidden layers, and ignores what it does not know", () => {
  expect(
    readCalendarAddress(address("month=2027-02&view=list&hide=school&hide=posts&hide=x"), today),
  ).toEqual({
    month: "2027-02",
    view: "list",
    hidden: ["posts", "school"],
  });
  expect(readCalendarAddress(address("month=2026-13&view=gantt"), today).month).toBe("2026-11");
});

it("keeps the filters when month, view or layers change", () => {
  const before = address("stage=review&month=2026-11&view=list&hide=school");
  expect(writeCalendarAddress(before, { month: "2026-12" })).toBe(
    "?stage=review&month=2026-12&view=list&hide=school",
  );
  expect(writeCalendarAddress(before, { view: "month", hidden: [] })).toBe("?stage=review&month=2026-11");
  expect(writeCalendarAddress(address("view=list"), { view: "month" })).toBe("");
});

it("asks for whole weeks, so that the days of the neighbouring months are filled too", () => {
  expect(
    monthInput({ associationId: "a", month: "2026-11", address: address("stage=review&q=Ehrenamt") }),
  ).toEqual({
    associationId: "a",
    from: "2026-10-26",
    to: "2026-12-06",
    stages: ["review"],
    text: "Ehrenamt",
  });
});
