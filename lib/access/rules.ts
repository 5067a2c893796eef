const longestEmail = 254;

/** What counts as an address: a local part of words joined by dots and a domain with a dot, in plain ASCII. */
export const emailPattern =
  /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i;

/** Whether a text is an address that can be written to. */
export function isEmail(text: string): boolean {
  return text.length <= longestEmail && emailPattern.test(text);
}

/**
 * The one spelling under which an address is stored and looked up, or null when it is none.
 * NFKC comes first, so that look-alikes such as the fullwidth "＠" count before the single "@" is checked;
 * what is not plain ASCII afterwards is refused instead of guessed.
 */
export function normaliseEmail(raw: string): string | null {
  const text = raw.normalize("NFKC").trim().toLowerCase();
  if (!/^[\x21-\x7e]+$/.test(text) || text.split("@").length !== 2) return null;
  return isEmail(text) ? text : null;
}

/** The shape of the secret in a link: 32 random bytes in base64url. */
export const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/**
 * Where to go after signing in: a path of this site, otherwise "/".
 * Browsers read "\\" as "/" and drop tabs and line breaks, so anything but a plain path is refused.
 */
export function ownPath(target: unknown): string {
  if (typeof target !== "string" || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(target)) return "/";
  const base = "http://own.invalid";
  const url = URL.parse(target, base);
  if (url?.origin !== base || url.pathname.startsWith("//") || url.pathname.startsWith("/api/")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
