import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

it("ends a process whose supervisor disappeared while it was still starting", {
  timeout: 60_000,
}, async () => {
  const child = fork("db/embedded/programs/late-heartbeat.ts", {
    execArgv: ["--no-warnings", "--import", "tsx"],
    timeout: 30_000,
    killSignal: "SIGKILL",
  });
  child.disconnect();
  expect(await once(child, "exit")).toEqual([null, "SIGTERM"]);
});
