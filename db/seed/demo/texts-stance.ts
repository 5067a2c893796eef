import { type Pattern, patterns } from "@/db/seed/demo/patterns";

/** Stance, the federation itself, health, and jobs. */
export const stanceTexts: readonly Pattern[] = [
  ...patterns(
    "federation",
    `
statement | Haushaltsberatungen: Soziale Arbeit braucht Verlässlichkeit | Der Landkreis berät über den Haushalt, und freiwillige Leistungen stehen auf der Liste. | 9,10,11,12
shared_post | Landesverband fordert verlässliche Kita-Finanzierung | Der Landesverband hat seine Forderungen zur Kita-Finanzierung vorgelegt.
review_album | Mitgliederversammlung: neuer Beirat gewählt | Die Mitgliedsorganisationen im Landkreis haben ihren Beirat gewählt.
short_notice | Neue Öffnungszeiten der Geschäftsstelle | Unsere Geschäftsstelle {in_ort} ist ab dem {termin} zu neuen Zeiten geöffnet.
short_notice | Willkommen: neue Mitgliedsorganisation im Kreisverband | Unser Kreisverband wächst und begrüßt eine weitere Mitgliedsorganisation.
statement | Stellungnahme zur Kürzung der Beratungsstellen | Wer bei der Beratung spart, zahlt später doppelt.
event_announcement | Sozialforum {ort}: Wie wollen wir zusammenleben? | Am {termin} diskutieren {uhr} Vereine, Verwaltung und Politik.
quote_tile | „Sozial ist, wer hinschaut“ | Unser Beirat hat ein Leitwort für das Jahr gefunden.
shared_post | Podcast-Tipp: Was Wohlfahrt vor Ort leistet | In der neuen Folge geht es um Nachbarschaft auf dem Land.
link | Jahresbericht erschienen: Zahlen und Geschichten | {zahl} Einrichtungen, tausende Begegnungen: Unser Jahresbericht ist da. | 3,4,5,6
review_album | Besuch aus dem Kreistag {in_haus} | Abgeordnete aller Fraktionen haben sich ein Bild von der Arbeit gemacht.
`,
  ),
  ...patterns(
    "democracy",
    `
quote_tile | Menschenwürde kennt keine Ausnahme | Ein Satz aus dem Grundgesetz, der jeden Tag gilt.
carousel | Hass im Netz: ruhig bleiben, sichern, melden | Wer beleidigt wird, muss das nicht hinnehmen.
event_announcement | Argumentationstraining gegen Stammtischparolen | Am {termin} üben wir {uhr}, freundlich und bestimmt zu widersprechen.
shared_post | Bündnis für Vielfalt lädt zum Stadtspaziergang | Das Bündnis {in_ort} zeigt Orte, an denen Vielfalt Geschichte hat.
survey | Umfrage: Wo begegnen sich Menschen {in_ort}? | Wochenmarkt, Sportplatz, Bücherei: Wo trifft sich die Stadt?
statement | Klare Haltung gegen Ausgrenzung | Unsere Einrichtungen stehen allen offen. Daran ändert sich nichts.
story | Jugendliche fragen, Kommunalpolitik antwortet | Zwölf Fragen, keine Ausreden: So lief die Fragerunde im Jugendzentrum.
`,
  ),
  ...patterns(
    "equality",
    `
event_announcement | Frauenfrühstück {in_treff} | Am {termin} wird {uhr} gefrühstückt, diskutiert und gelacht.
short_notice | Hilfetelefon: rund um die Uhr und in vielen Sprachen | Das Hilfetelefon berät Frauen anonym und kostenfrei.
portrait | Väter in Elternzeit: {name_m} macht es vor | Zehn Monate zu Hause mit Zwillingen: Für {name_m} war das die beste Entscheidung.
carousel | Sorgearbeit sichtbar machen | Wer kocht, wer tröstet, wer denkt an den Zahnarzttermin?
`,
  ),
  ...patterns(
    "health",
    `
short_notice | Hitzetage: kühle Orte {in_ort} | An heißen Tagen stehen unsere Räume zum Abkühlen offen. | 6,7,8
event_announcement | Erste-Hilfe-Kurs für die seelische Gesundheit | Am {termin} lernen Teilnehmende {uhr}, Krisen früh zu erkennen.
carousel | Einsamkeit: Fünf kleine Schritte nach draußen | Einsamkeit kann jeden treffen, und es gibt Wege hinaus.
short_notice | Rollator-Training mit der Verkehrswacht | Bordstein, Bus, Kopfsteinpflaster: Üben macht sicher. | 4,5,6,7,8,9
short_notice | Grippeschutz: Impftermin {in_haus} | Am {termin} gibt es {uhr} eine Impfaktion für Bewohner*innen und Nachbarschaft. | 9,10,11
link | Müttergenesung: Wege zur Kur | Erschöpft und am Limit? Unsere Kurberatung hilft beim Antrag.
`,
  ),
  ...patterns(
    "jobs",
    `
job_offer | Pflegefachkraft (m/w/d) {in_ort} gesucht | Unser ambulanter Dienst sucht eine Pflegefachkraft in Teilzeit oder Vollzeit.
job_offer | Erzieher*in für die {kita} gesucht | Das Team der {kita} wünscht sich Verstärkung.
job_offer | Sozialpädagog*in für die Schuldnerberatung | {in_beratung_gross} ist eine Stelle mit 30 Stunden frei.
job_offer | Hauswirtschaftskraft mit Herz gesucht | Für die Küche {in_haus} suchen wir eine Hauswirtschaftskraft.
job_offer | Verwaltungsfachkraft für die Geschäftsstelle | Zahlen, Verträge, Telefon: Unsere Geschäftsstelle braucht ein Organisationstalent.
job_offer | Ausbildung zur Pflegefachkraft: jetzt bewerben | Zum nächsten Ausbildungsstart sind noch Plätze frei. | 1,2,3,4,5,6
job_offer | Heilerziehungspfleger*in für die Wohngruppe | Unsere Wohngruppe {in_ort} sucht jemanden mit Ruhe und Humor.
reel | Warum arbeitest du hier? Unser Team antwortet | Sechs Kolleg*innen, eine Frage, sehr verschiedene Antworten.
event_announcement | Jobmesse {ort}: Besuch am Stand lohnt sich | Am {termin} sind wir mit einem Stand auf der Jobmesse. | 2,3,4,9,10,11
story | Praktikumswoche: fünf Tage, fünf Berufe | Schüler*innen haben eine Woche lang in unsere Einrichtungen geschaut.
job_offer | Minijob im Fahrdienst | Für die Vormittagstour suchen wir jemanden mit Führerschein und guter Laune.
job_offer | Leitung für das Seniorenzentrum gesucht | Für das {haus} suchen wir eine Einrichtungsleitung.
`,
  ),
];
