/** A text as search compares it: lower case, without the gender marks `*`, `:` and `_`. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[*:_]/g, "");
}
