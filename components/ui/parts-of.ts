/** Whatever was thrown or sent, by its names; nothing of it is believed yet. */
export function partsOf(thing: unknown): Record<string, unknown> {
  return typeof thing === "object" && thing !== null ? { ...thing } : {};
}
