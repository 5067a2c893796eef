// Signs that make a spreadsheet program run a cell, also behind spaces and in full width.
const dangerous = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r])/;

/** Puts an apostrophe before a text that a spreadsheet program would take for a formula. */
export function guardFormula(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** Takes away exactly the apostrophe that `guardFormula` put there, and no other. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}
