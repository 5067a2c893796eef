import { rowsOf } from "@/db/seed/demo/patterns";
import type { Topic } from "@/db/seed/reference/topics";
import { topics } from "@/db/seed/reference/topics";

/** What teams find out and ask for on a topic. */
export interface TopicResearch {
  /** Where the website tells more: the last part of an address. */
  page: string;
  callToAction: string;
  source: string;
  contactRole: string;
  facts: readonly [string, string];
}

/** What is known about a topic. @throws Error for a topic without a line below */
export function researchOf(topic: Topic): TopicResearch {
  const found = table.get(topic);
  if (!found) throw new Error(`nothing is known about ${topic}`);
  return found;
}

/** Topic | page | call to action | source | role of the contact | first fact | second fact */
const table = new Map(
  rowsOf(`
care | pflege | Jetzt einen Beratungstermin vereinbaren: | Merkblatt zu Leistungen der Pflegeversicherung | Leitung der Pflegeberatung | Die Beratung ist kostenfrei. | Die genannten Zeiten gelten ab Monatsbeginn.
family | familie | Mehr erfahren und anmelden: | Elternbrief der Kita zum Thema | Leitung der Kita | Die Einrichtung ist mit der Veröffentlichung einverstanden. | Für Geschwisterkinder gibt es noch Plätze.
inclusion | teilhabe | Fragen beantwortet das Team gern: | Leitfaden für barrierefreie Veranstaltungen | Koordination der Assistenz | Der Ort ist stufenlos zu erreichen. | Eine Höranlage ist vorhanden.
addiction | suchtberatung | Vertraulich Kontakt aufnehmen: | Jahresbericht der Suchtberatung | Fachkraft der Suchtberatung | Die Beratung ist kostenfrei und vertraulich. | Die Sprechzeiten auf der Website stimmen.
debt | schuldnerberatung | Zur offenen Sprechstunde: | Übersicht zur Schuldnerberatung im Landkreis | Schuldnerberatung | Die Sprechstunde kostet nichts. | Eine Anmeldung ist nicht nötig.
migration | ankommen | Mitmachen und melden: | Programm der Beratungsstelle für Zugewanderte | Koordination der Patenschaften | Vorkenntnisse sind nicht nötig. | Übersetzungen gibt es in vier Sprachen.
housing | wohnen | Rat und Hilfe gibt es hier: | Übersicht der Hilfen bei Wohnungsnot | Sozialarbeit der Wohnungslosenhilfe | Die Öffnungszeiten sind mit dem Team abgestimmt. | Die Telefonnummer ist auch am Wochenende besetzt.
poverty | hilfe-im-alltag | So kann jede*r helfen: | Aushang der Ausgabestelle | Leitung der Ausgabestelle | Die Abgabe ist ohne Nachweis möglich. | Die Abgabezeiten gelten auch in den Ferien.
self_help | selbsthilfe | Zur nächsten Gruppe in der Nähe: | Selbsthilfewegweiser des Landkreises | Kontaktstelle für Selbsthilfe | Die Gruppe hat der Ankündigung zugestimmt. | Der Raum ist für das ganze Jahr gebucht.
youth_service | freiwilligendienst | Jetzt bewerben: | Merkblatt für Freiwillige | Begleitung der Freiwilligen | Es sind noch Plätze frei. | Das Taschengeld ist in der richtigen Höhe genannt.
jobs | stellen | Zur Stellenanzeige: | Ausschreibung der Personalabteilung | Personalabteilung | Die Stelle ist noch nicht besetzt. | Die Bewerbungsfrist stimmt mit der Ausschreibung überein.
federation | verband | Alle Hintergründe zum Nachlesen: | Positionspapier des Landesverbands | Referat für Sozialpolitik | Der Beirat hat den Text gesehen. | Die Zahlen stammen aus dem letzten Jahresbericht.
meals | mahlzeiten | Ein Probeessen bestellen: | Speiseplan und Preisliste | Leitung der Küche | Geliefert wird an jedem Tag der Woche. | Der Preis für das Probeessen ist aktuell.
volunteering | ehrenamt | Mitmachen und kennenlernen: | Handreichung für Ehrenamtliche | Ehrenamtskoordination | Alle Genannten sind mit dem Text einverstanden. | Die Versicherung gilt auch für Gäste.
older_people | aelter-werden | Plätze reservieren: | Programm der offenen Altenhilfe | Leitung des Treffs | Der Fahrdienst ist bestellt. | Die Teilnahme ist kostenfrei.
health | gesundheit | Mehr dazu auf unserer Website: | Informationsblatt zur Gesundheitsförderung | Fachstelle für Gesundheit | Eine Fachkraft hat den Text geprüft. | Die Angebote haben noch freie Plätze.
equality | gleichstellung | Hilfe und Beratung finden: | Flyer der Beratungsstelle | Gleichstellungsbeauftragte | Die Beratung ist anonym möglich. | Kinderbetreuung wird angeboten.
democracy | vielfalt | Zum Programm: | Programmheft des Bündnisses | Koordination des Bündnisses | Die Veranstaltung ist überparteilich. | Alle genannten Partner haben zugesagt.
`).map((cells) => [topicOf(cells[0] ?? ""), lineOf(cells)] as const),
);

function lineOf(cells: string[]): TopicResearch {
  const [, page = "", callToAction = "", source = "", contactRole = "", first = "", second = ""] = cells;
  return { page, callToAction, source, contactRole, facts: [first, second] };
}

/** The names of topics are typed in one place; a line for another one is a slip of the pen. */
function topicOf(word: string): Topic {
  if (!(word in topics)) throw new Error(`no topic: ${word}`);
  return word as Topic;
}
