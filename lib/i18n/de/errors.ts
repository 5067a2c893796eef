/** One sentence per reason a request is refused: what happened, what was kept, what to do now. */
export default {
  unexpected: "Ein unerwarteter Fehler ist aufgetreten. Was schon gespeichert war, ist weiterhin da.",
  notFound: "Das gibt es nicht oder nicht mehr.",
  forbidden: "Dafür fehlt in diesem Verband das Recht.",
  unauthorized: "Die Anmeldung ist abgelaufen. Bitte neu anmelden, Eingaben auf dieser Seite bleiben stehen.",
  conflict: "Inzwischen hat jemand anderes etwas geändert. Der eigene Text ist noch da.",
  rateLimited: "Zu viele Versuche in kurzer Zeit. Bitte in einigen Minuten erneut versuchen.",
  unavailable: "Der Dienst antwortet gerade nicht. Nichts ging verloren, bitte gleich erneut versuchen.",
  approvalComesLater: "Freigaben lassen sich hier noch nicht anfragen oder erteilen.",
  publishingComesLater: "Veröffentlichungen lassen sich hier noch nicht melden.",
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
  importChanged:
    "Beiträge dieses Imports wurden inzwischen bearbeitet. Er lässt sich nicht mehr als Ganzes zurücknehmen, alles bleibt stehen.",
  rolesDoNotFit: "Diese Rolle gibt es in diesem Verband nicht.",
  roleNotHere: "Diese Rolle gibt es in diesem Verband nicht.",
  emailInvalid: "Diese E-Mail-Adresse ist nicht gültig.",
  lastManager:
    "Das ist die einzige Kreisverbandsleitung. Bitte zuerst einer anderen Person diese Rolle geben.",
  lastAdmin:
    "Das ist die einzige Person mit der Rolle Administration. Bitte zuerst einer anderen Person diese Rolle geben.",
  ownManagingRole: "Die eigene Verwaltungsrolle kann nur jemand anderes wegnehmen.",
  dutyNotHeld: "Diese Person hat die Aufgabe nicht und braucht dafür keine Vertretung.",
  deputySelf: "Niemand kann sich selbst vertreten.",
  deputyTwice: "Jede Person kann nur einmal in der Reihenfolge stehen.",
  deputyNotInTeam: "Diese Person gehört nicht mehr zum Team. Bitte jemand anderes wählen.",
  districtExists: "Einen Kreisverband mit diesem Namen gibt es schon.",
  onlyStatesHaveDistricts: "Kreisverbände gibt es nur unter einem Landesverband.",
  rangeTooLong: "Dieser Zeitraum ist zu lang oder endet vor seinem Beginn. Bitte einen kürzeren wählen.",
  signInFirst: "Die Anmeldung ist abgelaufen. Bitte neu anmelden, Eingaben auf dieser Seite bleiben stehen.",
  tooManyAttempts: "Zu viele Versuche in kurzer Zeit. Bitte in einigen Minuten erneut versuchen.",
  tooManyWrites: "Zu viele Änderungen in kurzer Zeit. Bitte in einer Minute erneut versuchen.",
  foreignOrigin: "Diese Anfrage kam von einer anderen Seite und wurde nicht ausgeführt.",
  tooLarge: "Das ist zu groß für eine Anfrage. Gespeichert wurde nichts.",
  diskFull:
    "Auf dem Server ist fast kein Platz mehr. Lesen geht weiter, Änderungen gehen erst wieder, wenn Platz geschaffen ist.",
  sheet: {
    binaryWorkbook:
      "Das ist eine binäre Excel-Datei (.xlsb). In Excel mit „Speichern unter“ als .xlsx speichern und erneut wählen.",
    brokenFile:
      "Die Datei ist beschädigt oder unvollständig. In Excel öffnen, neu als .xlsx speichern und erneut wählen.",
    busy: "Gerade werden viele Dateien gelesen. Bitte in einer Minute erneut versuchen.",
    calendarFile:
      "Das ist eine Kalenderdatei (.ics). Gelesen werden Tabellen: die Termine als .xlsx oder .csv speichern.",
    emptyFile: "Hier steht nichts. Bitte eine Datei oder Zellen mit mindestens einer Zeile wählen.",
    encrypted:
      "Die Datei ist mit einem Kennwort geschützt. In Excel das Kennwort entfernen, speichern und erneut wählen.",
    fileTooLarge:
      "Die Datei ist größer als 5 MB. Bilder entfernen, nicht benötigte Blätter löschen oder den Plan auf mehrere Dateien verteilen.",
    image:
      "Das ist ein Bild. Gelesen werden Tabellen: den Plan als .xlsx oder .csv speichern und erneut wählen.",
    macros:
      "Die Datei enthält Makros und wird deshalb nicht gelesen. In Excel mit „Speichern unter“ als .xlsx ohne Makros speichern.",
    nulCharacter:
      "In Zeile {row} stehen Zeichen, die in keine Textdatei gehören. In Excel öffnen und als .xlsx oder „CSV UTF-8“ speichern.",
    oldExcel:
      "Das ist das alte Excel-Format (.xls). In Excel mit „Speichern unter“ als .xlsx speichern und erneut wählen.",
    openDocument:
      "Das ist eine OpenDocument-Datei (.ods). In LibreOffice mit „Speichern unter“ als .xlsx speichern und erneut wählen.",
    openQuote:
      "Ab Zeile {row} fehlt ein schließendes Anführungszeichen. In der Tabelle ergänzen oder die Datei als .xlsx speichern.",
    otherArchive:
      "Das ist ein Archiv, keine Tabelle. Das Archiv entpacken und die Datei darin wählen (.xlsx oder .csv).",
    pdf: "Das ist eine PDF-Datei. Gelesen werden Tabellen: die ursprüngliche Datei als .xlsx oder .csv wählen.",
    tooManyColumns:
      "In Zeile {row} stehen mehr als {limit, number} Spalten. Nicht benötigte Spalten löschen und erneut wählen.",
    tooManyRows:
      "Es sind mehr als {limit, number} Zeilen. Den Plan auf mehrere Dateien verteilen, etwa eine je Jahr.",
    tooMuchText:
      "Die Datei enthält mehr Text, als auf einmal gelesen wird. Den Plan auf mehrere Dateien verteilen.",
    tooSlow:
      "Das Lesen dauerte länger als 30 Sekunden und wurde beendet. Die Datei verkleinern oder als CSV speichern und erneut wählen.",
    unpackedTooLarge:
      "Die Datei ist ausgepackt zu groß. Bilder und leere formatierte Zeilen entfernen oder als CSV speichern.",
    unreadable:
      "Die Datei ließ sich nicht lesen. In Excel öffnen, neu als .xlsx oder „CSV UTF-8“ speichern und erneut wählen.",
    unsafeArchive:
      "Die Datei ist ungewöhnlich aufgebaut und wird aus Sicherheitsgründen nicht gelesen. In Excel öffnen und neu als .xlsx speichern.",
    webPage:
      "Das ist eine Webseite oder ein Export im HTML-Format. In Excel öffnen und mit „Speichern unter“ als .xlsx speichern.",
    wordDocument:
      "Das ist ein Word-Dokument. Die Tabelle darin markieren, kopieren und bei „Aus Tabelle einfügen“ einsetzen.",
  },
} as const;
