/** How much was moved, in words: rows and tables. */
export function summary(counts: Record<string, number>): string {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${rows} Zeilen aus ${Object.keys(counts).length} Tabellen`;
}
