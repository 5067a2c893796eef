import type { ChannelKind } from "@/db/enums";
import { proposeMapping } from "./rules-mapping";
import type { Mapping, PreviewInput } from "./rules-plan";
import { toPlanSheets } from "./rules-plan-sheets";
import { buildPreview } from "./rules-preview";
import type { Cell, Merge, Sheet } from "./rules-sheet";

/** A cell of a test: a whole one, or the text or number in it; an empty text is an empty cell. */
export type Value = string | number | Cell;

const today = "2026-09-10";
const channel = (kind: ChannelKind) => ({ id: kind, kind, name: kind });
const options = {
  members: [{ id: "anna", name: "Anna Beck", email: "anna@example.org" }],
  channels: [channel("facebook"), channel("instagram")],
  formats: ["reel", "story"].map((key) => ({ id: key, key, names: [key] })),
  existing: [],
  today,
};

/** The preview of a sheet with these rows, on 10 September 2026; `change` is what a person set in the mapping. */
export function previewOf(
  rows: Value[][],
  input: Partial<PreviewInput> & { merges?: Merge[]; change?: Partial<Mapping> } = {},
) {
  const sheet: Sheet = {
    name: "",
    hidden: false,
    merges: input.merges ?? [],
    refusal: null,
    rows: rows.map((cells, i) => ({ number: i + 1, cells: cells.map(toCell) })),
  };
  const [plan] = toPlanSheets({ kind: "xlsx", fileName: "", sheets: [sheet] });
  if (!plan) throw new Error("no sheet");
  const mapping = proposeMapping(plan, { savedMappings: [], fileName: "", today });
  return buildPreview({ ...options, ...input, sheet: plan, mapping: { ...mapping, ...input.change } });
}

function toCell(value: Value): Cell {
  if (typeof value === "object") return value;
  if (typeof value === "number") return { kind: "number", value, text: String(value) };
  return value === "" ? { kind: "empty" } : { kind: "text", text: value };
}
