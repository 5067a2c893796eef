import "server-only";
import { isUpload } from "./largest-body";

/** An upload is held in memory while it is read, so only so many are read at once. */
const atOnce = 4;
let taken = 0;

/** A place for a request, to be left when it is answered; null for an upload while too many others are under way. */
export function takePlace(request: Request): { leave(): void } | null {
  if (!isUpload(request)) return { leave: () => undefined };
  if (taken >= atOnce) return null;
  taken++;
  return { leave: () => void taken-- };
}
