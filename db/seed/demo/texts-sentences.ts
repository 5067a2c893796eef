import { rowsOf } from "@/db/seed/demo/patterns";
import type { Topic } from "@/db/seed/reference/topics";

/** A sentence; one marked `event` only suits something people can come to or join. */
export interface Sentence {
  text: string;
  onlyEvents: boolean;
}

const lines = (table: string): Sentence[] =>
  rowsOf(table).map(([text = "", mark]) => ({ text, onlyEvents: mark === "event" }));

/** Sentences that carry a post on after its opening, by topic. */
export const detailSentences: Record<Topic, readonly Sentence[]> = {
  care: lines(`
Unsere Pflegeberatung nimmt sich Zeit und kommt auf Wunsch auch nach Hause.
Viele Fragen lassen sich in einem ersten Gespräch klären, bevor ein Antrag ausgefüllt wird.
Hilfreich sind der letzte Bescheid, ein Medikamentenplan und alles, was im Alltag auffällt. | event
Pflegende Angehörige leisten jeden Tag Großes, oft neben Beruf und Familie.
Das Team arbeitet eng mit Hausarztpraxen und Krankenhaussozialdiensten zusammen.
`),
  family: lines(`
Geschwisterkinder sind herzlich willkommen, und für Kaffee ist gesorgt. | event
Das Erzieher*innenteam zeigt die Räume, das Außengelände und den neuen Bauwagen. | event
Die Teilnahme ist kostenfrei, eine kurze Anmeldung erleichtert die Planung. | event
Kinder lernen am besten, wenn sie selbst ausprobieren dürfen.
Alle Fotos entstehen nur mit Einwilligung der Familien.
`),
  inclusion: lines(`
Der Veranstaltungsort ist stufenlos erreichbar, eine Höranlage ist vorhanden. | event
Wer Assistenz oder Gebärdensprachdolmetschung braucht, gibt bitte vorher kurz Bescheid. | event
Teilhabe gelingt, wenn alle von Anfang an mitgedacht werden.
Die Idee dazu kam aus dem Werkstattrat.
`),
  addiction: lines(`
Die Beratung ist kostenfrei, vertraulich und auf Wunsch anonym.
Ein Rückfall ist kein Scheitern, sondern Teil vieler Wege.
Auch Angehörige finden hier ein offenes Ohr.
Die Fachkräfte unterliegen der Schweigepflicht.
`),
  debt: lines(`
Die Schuldnerberatung ist kostenfrei und vertraulich.
Bitte alle Briefe mitbringen, auch die ungeöffneten. | event
Schulden entstehen oft durch Krankheit, Trennung oder Arbeitslosigkeit.
Ein Haushaltsplan ist meist der erste Schritt zurück zur Ruhe.
`),
  migration: lines(`
Vorkenntnisse sind nicht nötig, Neugier genügt. | event
Kinder können mitgebracht werden, eine Spielecke ist vorhanden. | event
Die Beratung ist auch auf Arabisch, Ukrainisch, Farsi und Türkisch möglich.
Begegnung hilft mehr als jede Statistik.
`),
  housing: lines(`
Bezahlbarer Wohnraum ist auch in unserer Region knapp.
Der Antrag ist online oder auf Papier möglich, beim Ausfüllen helfen wir gern.
Wer früh anruft, hat mehr Möglichkeiten.
Gemeinsam mit der Stadt suchen wir Lösungen, die halten.
`),
  poverty: lines(`
Niemand muss sich schämen, Hilfe anzunehmen.
Gebraucht werden gut erhaltene Dinge, die man auch selbst gern geschenkt bekäme. | event
Die Ausgabe erfolgt ohne Nachweis und ohne lange Wartezeit. | event
Hinter jeder Zahl steht ein Mensch mit einer eigenen Geschichte.
`),
  self_help: lines(`
Alles, was in der Gruppe gesagt wird, bleibt in der Gruppe.
Neue Gesichter sind jederzeit willkommen, auch zum Schnuppern. | event
Die Kontaktstelle für Selbsthilfe unterstützt bei Räumen und Organisation.
Zu wissen, dass es anderen ähnlich geht, nimmt vielen eine Last.
`),
  youth_service: lines(`
25 Seminartage, neue Freundschaften und ein Einblick in den Beruf gehören dazu.
Auch Menschen über 27 können sich im Bundesfreiwilligendienst engagieren.
Die Einsatzstellen reichen von der Kita bis zum Fahrdienst.
Ein Freiwilligendienst gilt bei vielen Ausbildungen als Praktikum.
`),
  jobs: lines(`
Geboten werden Tarifbindung, verlässliche Dienstpläne und 30 Tage Urlaub.
Quereinsteiger*innen sind willkommen, die Einarbeitung dauert so lange wie nötig.
Eine Hospitation ist jederzeit möglich, ganz ohne Bewerbungsmappe.
Bewerbungen von Menschen mit Behinderung sind ausdrücklich erwünscht.
`),
  federation: lines(`
Soziale Arbeit hält den Landkreis zusammen, jeden Tag und oft unsichtbar.
Mitgliedsorganisationen und Kreisverband haben das Thema gemeinsam vorbereitet.
Verlässliche Finanzierung heißt: planen können, Fachkräfte halten, Angebote sichern.
Die Ergebnisse stellen wir in den kommenden Wochen vor.
`),
  meals: lines(`
Gekocht wird frisch, geliefert wird von Montag bis Sonntag.
Ein Probemenü ist jederzeit möglich.
Die Fahrer*innen haben immer auch ein Auge darauf, ob alles in Ordnung ist.
Diabetiker- und Schonkost gehören selbstverständlich dazu.
`),
  volunteering: lines(`
Wie viel Zeit jemand einbringt, entscheidet jede*r selbst.
Es gibt eine Einführung, feste Ansprechpersonen und eine Versicherung.
Auslagen werden erstattet, der Dank kommt von Herzen.
Viele sagen hinterher: Hätte ich das nur früher gemacht!
`),
  older_people: lines(`
Der Fahrdienst holt auf Wunsch ab und bringt wieder nach Hause. | event
Mitzubringen ist nichts außer guter Laune. | event
Viele Gäste kommen inzwischen seit Jahren. | event
Alt und Jung lernen voneinander, und beide Seiten staunen.
`),
  health: lines(`
Die Plätze sind begrenzt, eine Anmeldung ist telefonisch möglich. | event
Trinken, lüften, aufeinander achten: Das gilt für alle.
Fachleute aus der Region stehen für Fragen bereit. | event
Gesundheit ist mehr als die Abwesenheit von Krankheit.
`),
  equality: lines(`
Gleichstellung ist erst erreicht, wenn sie im Alltag ankommt.
Die Gleichstellungsbeauftragten aus dem Landkreis sind mit dabei. | event
Hinter jeder Zahl stehen Lebensgeschichten.
Kinderbetreuung wird vor Ort angeboten. | event
`),
  democracy: lines(`
Demokratie lebt davon, dass Menschen miteinander reden.
Die Veranstaltung ist überparteilich und offen für alle. | event
Respekt ist die Hausordnung, Widerspruch ist erlaubt. | event
Vielfalt ist in unseren Einrichtungen gelebter Alltag.
`),
};

/** What a post wants from its readers, and so how it may end. */
export type Ending = "invite" | "tell" | "ask" | "inform";

export const closingSentences: Record<Ending, readonly Sentence[]> = {
  invite: lines(`
Wir freuen uns auf viele bekannte und neue Gesichter.
Kommt vorbei, die Tür steht offen.
Anmeldungen nimmt das Team {in_beratung} entgegen.
Der Eintritt ist frei, Spenden sind willkommen.
Bitte gern weitersagen und teilen!
`),
  tell: lines(`
Herzlichen Dank an alle, die das möglich machen!
Schön, dass wir davon erzählen dürfen.
Wir sagen Danke und machen weiter.
Noch mehr Geschichten gibt es auf unserer Website.
`),
  ask: lines(`
Was ist eure Erfahrung? Schreibt es in die Kommentare.
Abgestimmt werden kann bis zum {termin}.
Die Ergebnisse gibt es nächste Woche an dieser Stelle.
`),
  inform: lines(`
Weitere Informationen gibt es in der Geschäftsstelle {in_ort}.
Fragen beantworten wir gern telefonisch oder per Nachricht.
Mehr dazu auf unserer Website unter Aktuelles.
Bitte gern weitersagen und teilen!
Wer mehr wissen möchte, meldet sich einfach bei uns.
`),
};

/** Few and friendly, only ever at the end. */
export const emojis: readonly string[] = ["💚", "🙌", "☕", "🌻", "👋", "📣", "🤝", "✨"];
