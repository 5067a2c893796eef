import { expect, it } from "vitest";
import { whenReachable } from "./when-reachable";

const failure = (code: string) => new Error("query failed", { cause: Object.assign(new Error(), { code }) });
const watched = () => {
  const [said, waits]: [string[], number[]] = [[], []];
  return {
    said,
    waits,
    say: (sentence: string) => void said.push(sentence),
    wait: async (time: number) => waits.push(time),
  };
};

it("asks again until the database is there, and says so once", async () => {
  const { said, waits, ...does } = watched();
  const answers = ["ECONNREFUSED", "ECONNREFUSED", "57P03"];
  const open = async () => {
    const code = answers.shift();
    if (code) throw failure(code);
    return "open";
  };
  expect(await whenReachable({ open, ...does })).toBe("open");
  expect(said).toEqual(["Die Datenbank antwortet nicht (ECONNREFUSED). Es wird weiter versucht …"]);
  expect(waits).toHaveLength(3);
});

it("gives up in the end, and at once where waiting would not help", async () => {
  const patient = watched();
  const refused = failure("ECONNREFUSED");
  await expect(whenReachable({ open: () => Promise.reject(refused), ...patient })).rejects.toBe(refused);
  expect(patient.waits.reduce((sum, time) => sum + time, 0)).toBe(90_000);
  const quick = watched();
  const wrong = failure("28P01");
  await expect(whenReachable({ open: () => Promise.reject(wrong), ...quick })).rejects.toBe(wrong);
  expect(quick.waits).toEqual([]);
});
