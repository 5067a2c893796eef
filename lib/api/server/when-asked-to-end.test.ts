import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { whenAskedToEnd } from "./when-asked-to-end";

it("ends once, however often it is asked, and never leaves a signal to its default", () => {
  const signals = new EventEmitter();
  let ended = 0;
  whenAskedToEnd(async () => {
    ended += 1;
  }, signals);
  const heard = ["SIGTERM", "SIGTERM", "SIGINT", "SIGINT"].map((signal) => signals.emit(signal));
  expect([heard, ended]).toEqual([[true, true, true, true], 1]);
});
