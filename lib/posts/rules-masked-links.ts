/**
 * The text with every web and mail address and every @name replaced by spaces of the same length, so that the
 * checks read only words and their places stay true. Punctuation behind an address is left standing.
 */
export function maskLinks(text: string): string {
  return text.replace(/\S+/g, (token) => {
    if (!isAddress(token)) return token;
    const end = endOfAddress(token);
    return " ".repeat(end) + token.slice(end);
  });
}

function isAddress(token: string): boolean {
  return /^[("„]?(?:https?:\/\/|www\.)/i.test(token) || token.includes("@") || knownEnding.test(token);
}

const knownEnding = /\.(?:de|org|com|net|eu|info)(?![\p{L}\p{N}.@-])/u;

/** Where the address ends in UTF-16 units: a loop, as a pattern for "punctuation at the end" would not be linear. */
export function endOfAddress(token: string): number {
  let end = token.length;
  while (end > 0 && ".,!?;:)“”\"'…".includes(token.charAt(end - 1))) end -= 1;
  return end;
}
