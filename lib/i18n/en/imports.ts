import type de from "@/lib/i18n/de/imports";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  export: {
    sheet: "Editorial plan",
    file: "Editorial-plan",
    plannedOn: "Date",
    plannedTime: "Time",
    title: "Title",
    stage: "Stage",
    channels: "Channels",
    format: "Format",
    responsible: "Responsible",
    body: "Text",
    note: "Internal note",
    districtOnly: "District only",
  },
} as const satisfies SameKeys<typeof de>;
