/** Marks the history entries that we pushed, so that closing can step back instead of piling up entries. */
const MARK = "rkSheet";

/** Shows a post's address without leaving the page below; the back button leads here again. */
export function pushSheet(address: string) {
  const opened = `${window.location.pathname}${window.location.search}` !== address;
  if (opened) window.history.pushState({ [MARK]: true }, "", address);
}

/** Leaves the sheet: back to where it was opened, or to `home` when its address was visited directly. */
export function leaveSheet(home: string) {
  const state: unknown = window.history.state;
  const ours = typeof state === "object" && state !== null && MARK in state;
  if (ours) window.history.back();
  else window.history.pushState(null, "", home);
}
