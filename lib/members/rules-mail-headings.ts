/** Which cell of a row holds what, learnt from a heading line. */
export type Columns = { delimiter: string; name?: number; first?: number; last?: number; role?: number };

type Field = "email" | Exclude<keyof Columns, "delimiter">;

const headings: Record<Field, RegExp> = {
  email: /^(e-?mail|mail)(-?\s?(adresse|address))?$/i,
  name: /^(name|person|full name|vor-? und nachname|ansprechperson|mitglied)$/i,
  first: /^(vorname|first name|given name)$/i,
  last: /^(nachname|familienname|zuname|last name|surname|family name)$/i,
  role: /^(rollen?|roles?|funktion|function|aufgabe|rechte?)$/i,
};

/**
 * Reads a line as headings of a table, or null when it is a line of content. Headings hold no address and name
 * either the column of addresses or at least two columns.
 */
export function readHeadings(line: string): Columns | null {
  if (line.includes("@")) return null;
  const delimiter = ["\t", ";", ","].find((sign) => line.includes(sign)) ?? "\t";
  const columns: Columns = { delimiter };
  let hasAddress = false;
  let known = 0;
  for (const [index, cell] of line.split(delimiter).entries()) {
    const field = fieldOf(cell.replace(/"/g, "").trim());
    if (!field) continue;
    known += 1;
    if (field === "email") hasAddress = true;
    else columns[field] ??= index;
  }
  return hasAddress || known >= 2 ? columns : null;
}

function fieldOf(heading: string): Field | undefined {
  if (headings.email.test(heading)) return "email";
  return (["name", "first", "last", "role"] as const).find((field) => headings[field].test(heading));
}
