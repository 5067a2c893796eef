import { describe, expect, it } from "vitest";
import { findDateOrder } from "@/lib/imports/rules-date-order";
import { readDay } from "@/lib/imports/rules-dates";
import { readTime, readTimeCell, readTimeOfCell } from "@/lib/imports/rules-times";
import { yearByWeekdays, yearInText } from "@/lib/imports/rules-year";

const dayOf = (text: string) => {
  const reading = readDay(text, null);
  return reading.kind === "day" ? reading.day : reading.kind;
};

describe("reading a day", () => {
  it.each([
    ["03.10.2026", "2026-10-03"],
    ["3.10.26", "2026-10-03"],
    ["3. 10. 2026", "2026-10-03"],
    ["2026-10-03", "2026-10-03"],
    ["20261003", "2026-10-03"],
    ["Mo, 5. Oktober 2026", "2026-10-05"],
    ["Montag, den 5.10.2026", "2026-10-05"],
    ["3 Oct 2026", "2026-10-03"],
    ["3-Oct-26", "2026-10-03"],
    ["Oct 3, 2026", "2026-10-03"],
    ["Mar 3, 2026", "2026-03-03"],
    ["mardi 5 mai 2026", "2026-05-05"],
    ["1er mai 2026", "2026-05-01"],
    ["2023年10月15日", "2023-10-15"],
    ["25/10/2026", "2026-10-25"],
    ["10/25/2026", "2026-10-25"],
    ["29.02.2028", "2028-02-29"],
  ])("understands %s", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each(["31.02.2027", "00.00.0000", "1.1.1", "99999999999", "2026-13-01", "29.02.2027", "42"])(
    "calls %s invalid instead of moving it",
    (text) => {
      expect(dayOf(text)).toBe("invalid");
    },
  );

  it.each(["KW 42", "Oktober 2026", "10.2026", "Ende Oktober", "laufend", "tbd", "Q4 2026"])(
    "finds no day in %s",
    (text) => {
      expect(dayOf(text)).toBe("open");
    },
  );

  it.each(["3.10.", "Sa 3.10.", "3. Okt.", "October 3rd", "12.10. bis 18.10.", "10月15日"])(
    "leaves the year of %s open",
    (text) => {
      expect(dayOf(text)).toBe("noYear");
    },
  );

  it.each([
    ["12.10.-18.10.2026", "2026-10-12"],
    ["12.-18.10.2026", "2026-10-12"],
    ["12./13.10.2026", "2026-10-12"],
    ["3.-5. Oktober 2026", "2026-10-03"],
    ["29.12.–3.1.2027", "2026-12-29"],
    ["12.10.2026, 19.10.2026", "2026-10-12"],
  ])("takes the first day of %s and says that there is more", (text, day) => {
    expect(readDay(text, null)).toMatchObject({ kind: "day", day, time: null, hasMore: true });
  });

  it("keeps both readings of a day that could be either", () => {
    expect(readDay("10/03/2026", null)).toMatchObject({
      kind: "ambiguous",
      dmy: "2026-03-10",
      mdy: "2026-10-03",
    });
    expect(readDay("10/03/2026", "mdy")).toMatchObject({ day: "2026-10-03" });
  });

  it.each([
    ["03.10.2026, 9 Uhr", "09:00"],
    ["3.10.2026 14.30 Uhr", "14:30"],
    ["2027-03-28T02:30", "02:30"],
  ])("reads the time within %s", (text, time) => {
    expect(readDay(text, null)).toMatchObject({ kind: "day", time, hasMore: false });
  });
});

describe("the order of day and month in a column", () => {
  const rows = (...days: string[]) => days.map((day) => ({ day, weekday: "" }));

  it("is proven for all by one value that can only be read one way", () => {
    expect(findDateOrder(rows("10/03/2026", "10/25/2026"))).toBe("mdy");
    expect(findDateOrder(rows("10/03/2026", "25/10/2026"))).toBe("dmy");
  });

  it("is proven by a weekday beside it", () => {
    expect(findDateOrder([{ day: "10/03/2026", weekday: "Saturday" }])).toBe("mdy");
    expect(findDateOrder([{ day: "10/03/2026", weekday: "Dienstag" }])).toBe("dmy");
  });

  it("is asked for without proof and with contradicting proofs", () => {
    expect(findDateOrder(rows("10/03/2026", "04/05/2026"))).toBe("ask");
    expect(findDateOrder(rows("10/25/2026", "25/10/2026"))).toBe("ask");
  });

  it("needs no question for German and ISO days", () => {
    expect(findDateOrder(rows("03.10.2026", "2026-10-04"))).toBe("dmy");
  });
});

describe("the year of days without one", () => {
  it("is taken from a text that names exactly one", () => {
    expect(yearInText("Redaktionsplan 2026")).toBe(2026);
    expect(yearInText("Okt. 26")).toBe(2026);
    expect(yearInText("Redaktionsplan 2026/27")).toBeNull();
    expect(yearInText("Redaktionsplan")).toBeNull();
  });

  it("is proven by weekdays when only one year fits every row", () => {
    const options = { dateOrder: null, today: "2026-09-10" };
    const rows = [
      { day: "5.10.", weekday: "Mo" },
      { day: "Di 6.10.", weekday: "" },
    ];
    expect(yearByWeekdays(rows, options)).toBe(2026);
    expect(yearByWeekdays(rows.slice(0, 1), options)).toBeNull();
    expect(yearByWeekdays([...rows, { day: "7.10.", weekday: "Mo" }], options)).toBeNull();
  });
});

describe("reading a time", () => {
  it.each([
    ["9 Uhr", "09:00", false],
    ["9 Uhr 30", "09:30", false],
    ["14.30", "14:30", false],
    ["14:30:00", "14:30", false],
    ["2 pm", "14:00", false],
    ["12 am", "00:00", false],
    ["9h30", "09:30", false],
    ["ab 10 Uhr", "10:00", false],
    ["09:00 - 10:30", "09:00", true],
    ["10-11 Uhr", "10:00", true],
  ])("understands %s", (text, time, hasMore) => {
    expect(readTime(text)).toEqual({ time, hasMore });
  });

  it.each(["vormittags", "24:00", "25:00", "19.10.", "19.10.2026", "9"])("finds no time in %s", (text) => {
    expect(readTime(text)).toBeNull();
  });

  it("takes a bare hour in a column of times and a part of a day from Excel", () => {
    expect(readTimeCell("9")?.time).toBe("09:00");
    expect(readTimeOfCell({ kind: "number", value: 0.604166666, text: "0.604166666" })?.time).toBe("14:30");
  });
});
