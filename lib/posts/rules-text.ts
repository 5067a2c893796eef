/**
 * A text as a list in memory is searched: lower case, without the gender marks `*`, `:` and `_`, as `db/holds-text.ts`
 * does it in the database. JavaScript alone makes two signs of the Turkish İ, and "irem" would not find "İrem".
 */
export function foldText(text: string): string {
  return text.replaceAll("İ", "i").toLowerCase().replace(/[*:_]/g, "");
}
