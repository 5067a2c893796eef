import type { LiveEvent } from "@/lib/live/contract";

const EVENT = "rk:presence";

/** Somebody who says that they have a post open, or no longer. */
export type Presence = { postId: string; by: string; here: boolean };

/** Hands what others say of their presence to whoever listens on this page. */
export function passOnPresence({ kind, subjectId, by }: LiveEvent): void {
  if (!kind.startsWith("presence.") || !subjectId || !by) return;
  const detail: Presence = { postId: subjectId, by, here: kind === "presence.here" };
  window.dispatchEvent(new CustomEvent<Presence>(EVENT, { detail }));
}

/** Calls back for each; returns how to stop. */
export function onPresence(hear: (presence: Presence) => void): () => void {
  const listen = (event: Event) => {
    // Only `passOnPresence` sends events of this name.
    if (event instanceof CustomEvent) hear(event.detail as Presence);
  };
  window.addEventListener(EVENT, listen);
  return () => window.removeEventListener(EVENT, listen);
}
