import { celleMedia, stadeMedia, uelzenMedia } from "@/db/seed/demo/media-districts";
import { stateMedia } from "@/db/seed/demo/media-state";
import type { DemoMedium } from "@/db/seed/demo/medium";

/** The libraries of the state and of three districts, with gaps on purpose; the same on every call. */
export function demoMedia(): DemoMedium[] {
  return [...stateMedia, ...celleMedia, ...stadeMedia, ...uelzenMedia];
}
