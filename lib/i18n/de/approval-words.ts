/** What approvals are made of, in the words that every screen about them uses. */
export default {
  step: { second: "eine zweite Person", lead: "Freigabe oder Leitung", press: "Pressestelle" },
  path: {
    second: "eine zweite Person",
    lead: "Freigabe oder Leitung",
    leadAndPress: "Freigabe oder Leitung, dann Pressestelle",
  },
  role: {
    editor: "Redaktion",
    approver: "Freigabe",
    manager: "Kreisverbandsleitung",
    deputy: "in Vertretung",
    coordinator: "Landeskoordination",
    press: "Pressestelle",
  },
  kind: {
    approve: "Freigegeben",
    approveWithChanges: "Mit Änderung freigegeben",
    requestChanges: "Änderung gewünscht",
    reject: "Abgelehnt",
  },
  state: {
    open: "Wartet auf Entscheidung",
    approved: "Freigegeben",
    changesRequested: "Änderung gewünscht",
    rejected: "Abgelehnt",
    withdrawn: "Zurückgezogen",
  },
  class: { A: "A · Routine", B: "B · Standard", C: "C · Sensibel" },
} as const;
