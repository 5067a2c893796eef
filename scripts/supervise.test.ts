import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CONFIGURATION_ERROR, supervise } from "./supervise.mjs";

const QUICK = { silence: 1_000, firstBeat: 20_000, check: 20, stop: 300, backOff: 1, quickCrashes: 3 };

/** Each life of the program adds a line to the file `lives`; `life` is its number. */
const PRELUDE = `
  import { appendFileSync, readFileSync } from "node:fs";
  appendFileSync("lives", "x");
  const life = readFileSync("lives", "utf8").length;
  const beat = () => process.send({ type: "beat" });
`;

describe("the supervisor", { timeout: 60_000 }, () => {
  let folder: string;
  let signals: EventEmitter;
  let said: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "supervise-"));
    signals = new EventEmitter();
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lives = () => readFileSync(join(folder, "lives"), "utf8").length;
  const run = (program: string, limits: Partial<typeof QUICK> = {}) => {
    const file = join(folder, "program.mjs");
    writeFileSync(file, `process.chdir(${JSON.stringify(folder)});${PRELUDE}${program}`);
    const say = (sentence: string) => said.push(sentence);
    return supervise({
      command: process.execPath,
      args: [file],
      env: { ...process.env },
      say,
      signals,
      limits: { ...QUICK, ...limits },
    });
  };

  it("kills and restarts a program whose main loop hangs", async () => {
    const code = await run(`beat(); if (life === 1) for (;;); process.exit(0);`);
    expect([code, lives()]).toEqual([0, 2]);
    expect(said).toEqual(["Die Anwendung reagierte nicht mehr; sie wird neu gestartet."]);
  });

  it("leaves a program alone that keeps beating longer than the limit of silence", async () => {
    const code = await run(
      `let left = 15; setInterval(() => { beat(); if (--left === 0) process.exit(0); }, 100);`,
    );
    expect([code, lives(), said]).toEqual([0, 1, []]);
  });

  it("kills a program that never gets as far as its first beat", async () => {
    await run(`if (life === 1) for (;;); process.exit(0);`, { firstBeat: 1_500 });
    expect(lives()).toBeGreaterThan(1);
    expect(said[0]).toMatch(/reagierte nicht mehr/);
  });

  it("gives up after several quick crashes in a row and says so", async () => {
    const code = await run(`process.exit(1);`);
    expect([code, lives()]).toEqual([1, 3]);
    expect(said.at(-1)).toMatch(/3-mal kurz nach dem Start beendet/);
  });

  it("does not restart after a configuration error", async () => {
    expect([await run(`process.exit(${CONFIGURATION_ERROR});`), lives(), said]).toEqual([
      CONFIGURATION_ERROR,
      1,
      [],
    ]);
  });

  it("hands a signal on once and waits for the program to close", async () => {
    const running = run(`
      process.on("SIGTERM", () => { appendFileSync("closed", "x"); setTimeout(() => process.exit(0), 50); });
      setInterval(beat, 20); appendFileSync("ready", "x");`);
    await fileWith("ready");
    signals.emit("SIGTERM", "SIGTERM");
    signals.emit("SIGTERM", "SIGTERM");
    expect(await running).toBe(0);
    expect(readFileSync(join(folder, "closed"), "utf8")).toBe("x");
  });

  it("kills a program that ignores the signal", async () => {
    const running = run(
      `process.on("SIGTERM", () => undefined); setInterval(beat, 20); appendFileSync("ready", "x");`,
    );
    await fileWith("ready");
    signals.emit("SIGTERM", "SIGTERM");
    expect([await running, lives()]).toEqual([0, 1]);
  });

  const fileWith = (name: string) =>
    expect
      .poll(() => readFileSync(join(folder, name), { encoding: "utf8", flag: "a+" }), { timeout: 20_000 })
      .toBe("x");
});
