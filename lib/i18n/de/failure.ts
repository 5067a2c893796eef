/** What stands in for a page, or for the whole document, that could not be drawn; small, as every page carries it. */
export default {
  appName: "Redaktionskreis",
  title: "Das hat nicht geklappt",
  text: "Ein unerwarteter Fehler ist aufgetreten. Was schon gespeichert war, ist weiterhin da.",
  next: "Erneut versuchen. Bleibt der Fehler, hilft die Administration mit der Kennung weiter.",
  reference: "Kennung für Rückfragen: {id}",
  retry: "Erneut versuchen",
} as const;
