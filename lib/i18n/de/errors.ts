/** One sentence per reason a request is refused: what happened, what was kept, what to do now. */
export default {
  title: "Das hat nicht geklappt",
  kept: "Was schon gespeichert war, ist weiterhin da.",
  reference: "Kennung für Rückfragen: {id}",
  unexpected: "Ein unerwarteter Fehler ist aufgetreten. Was schon gespeichert war, ist weiterhin da.",
  unexpectedNext: "Erneut versuchen. Bleibt der Fehler, hilft die Administration mit der Kennung weiter.",
  notFound: "Das gibt es nicht oder nicht mehr.",
  forbidden: "Dafür fehlt in diesem Verband das Recht.",
  unauthorized: "Die Anmeldung ist abgelaufen. Bitte neu anmelden, Eingaben auf dieser Seite bleiben stehen.",
  conflict: "Inzwischen hat jemand anderes etwas geändert. Der eigene Text ist noch da.",
  rateLimited: "Zu viele Versuche in kurzer Zeit. Bitte in einigen Minuten erneut versuchen.",
  unavailable: "Der Dienst antwortet gerade nicht. Nichts ging verloren, bitte gleich erneut versuchen.",
  approvalComesLater:
    "Freigaben kommen mit der nächsten Ausbaustufe. Bis dahin bleibt der Beitrag in Arbeit.",
  publishNeedsApproval: "Veröffentlicht wird nur, was freigegeben ist.",
  onlyPublishedIsEvaluated: "Ausgewertet wird nur, was veröffentlicht ist.",
  noWayThere: "Von diesem Arbeitsstand führt kein Weg dorthin.",
  notIntoThePast: "Dieser Tag ist schon vorbei. Bitte heute oder einen späteren Tag wählen.",
  timeNeedsDay: "Eine Uhrzeit braucht einen Tag. Bitte zuerst den Tag wählen.",
  unknownFormat: "Dieses Format gibt es hier nicht mehr. Bitte ein anderes wählen.",
  unknownPerson: "Diese Person gehört nicht mehr zum Verband. Bitte jemand anderes wählen.",
  unknownChannel: "Diesen Kanal gibt es hier nicht mehr. Bitte einen anderen wählen.",
  postsBelongToDistricts: "Beiträge gehören zu einem Kreisverband. Hier lassen sich keine anlegen.",
  changedMeanwhile:
    "Inzwischen hat jemand anderes etwas geändert. Die Ansicht ist jetzt aktuell, bitte noch einmal versuchen.",
  reasonNeeded: "Dafür braucht es einen Grund. Ein kurzer Satz genügt.",
  nothingToUndo: "Das lässt sich nicht mehr zurücknehmen. Der Beitrag steht weiter so da wie angezeigt.",
} as const;
