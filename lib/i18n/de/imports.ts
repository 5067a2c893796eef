/** Bringing a plan in from a spreadsheet, and taking the list out again. */
export default {
  export: {
    sheet: "Redaktionsplan",
    file: "Redaktionsplan",
    plannedOn: "Datum",
    plannedTime: "Uhrzeit",
    title: "Titel",
    stage: "Arbeitsstand",
    channels: "Kanäle",
    format: "Format",
    responsible: "Zuständig",
    body: "Text",
    note: "Interne Notiz",
    districtOnly: "Nur KV",
  },
} as const;
