import "server-only";
import { AppError } from "@/lib/errors";

const atOnce = 2;
const waitingAtMost = 20;
let running = 0;
const waiting: (() => void)[] = [];

/** Runs heavy work two at a time, so that the server keeps answering. @throws AppError UNAVAILABLE `media.busy` */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running++;
  else if (waiting.length < waitingAtMost) await new Promise<void>((go) => waiting.push(go));
  else throw new AppError("UNAVAILABLE", "media.busy");
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
