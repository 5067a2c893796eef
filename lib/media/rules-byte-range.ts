/** A part of a file, both ends included. */
export type ByteRange = { start: number; end: number };

/**
 * The part a `Range` header asks for (RFC 9110). `whole` for none, several, or what cannot be read;
 * `unsatisfiable` for one behind the end of the file.
 */
export function byteRange(header: string | null, total: number): ByteRange | "whole" | "unsatisfiable" {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return "whole";
  if (from === "") return last(Number(to), total);
  const start = Number(from);
  const end = to === "" ? total - 1 : Math.min(Number(to), total - 1);
  if (to !== "" && Number(to) < start) return "whole";
  return start < total ? { start, end } : "unsatisfiable";
}

function last(count: number, total: number): ByteRange | "unsatisfiable" {
  return count > 0 && total > 0 ? { start: Math.max(0, total - count), end: total - 1 } : "unsatisfiable";
}
