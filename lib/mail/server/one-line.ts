import "server-only";

/** A text for one line: control characters and line ends could begin a header of their own. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
