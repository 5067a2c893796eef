import { type Pattern, patterns } from "@/db/seed/demo/patterns";

/** Offers and advice: what somebody in need of help finds here. */
export const helpTexts: readonly Pattern[] = [
  ...patterns(
    "care",
    `
carousel | Pflegegrad beantragen: fünf Schritte, die helfen | Der Weg zum Pflegegrad wirkt lang, doch mit der richtigen Reihenfolge wird er übersichtlich.
event_announcement | Pflegesprechstunde {in_ort} am {termin} | Am {termin} beantwortet unser Team {uhr} Fragen rund um die Pflege zu Hause.
short_notice | Freie Plätze in der Tagespflege | Ab sofort sind {in_haus} wieder Plätze in der Tagespflege frei.
carousel | Entlastungsbetrag: Wofür er genutzt werden kann | Viele Familien kennen den Entlastungsbetrag, aber nur wenige schöpfen ihn aus.
event_announcement | Angehörige pflegen, ohne selbst auf der Strecke zu bleiben | Beim Gesprächskreis für pflegende Angehörige geht es am {termin} um Pausen und Kraftquellen.
short_notice | Kurzzeitpflege rechtzeitig anfragen | Die Sommermonate sind in der Kurzzeitpflege schnell ausgebucht. | 3,4,5,6
carousel | Verhinderungspflege einfach erklärt | Wer pflegt, darf auch einmal ausfallen: Dafür gibt es die Verhinderungspflege.
short_notice | Neue Telefonzeiten unserer Pflegeberatung | Unsere Pflegeberatung {in_ort} ist jetzt auch am späten Nachmittag erreichbar.
link | Checkliste: Wohnung barrierearm umbauen | Ein Haltegriff hier, eine Rampe dort: Oft reichen kleine Umbauten für mehr Sicherheit.
shared_post | Pflegebedürftigkeits-Begutachtungstermin: gut vorbereitet sein | Vor dem Besuch des Medizinischen Dienstes hilft ein Pflegetagebuch.
`,
  ),
  ...patterns(
    "meals",
    `
short_notice | Neuer Speiseplan beim Mahlzeitendienst | Mehr Gemüse, weniger Salz: Unser Mahlzeitendienst hat den Speiseplan überarbeitet.
story | Unterwegs mit dem Mahlzeitendienst | Kurz vor elf Uhr rollen {in_ort} die ersten Wagen mit warmem Essen los.
short_notice | Essen auf Rädern auch an Feiertagen | Unser Mahlzeitendienst fährt auch an den Feiertagen alle Touren. | 3,4,5,12
survey | Umfrage: Lieblingsgericht aus Kindertagen | Grünkohl, Milchreis oder Labskaus? Unsere Küche sucht Lieblingsgerichte für das Frühjahr. | 1,2,3,10,11,12
short_notice | Mahlzeitendienst: vegetarische Menülinie startet | Ab dem {termin} gibt es jeden Tag ein vegetarisches Menü zur Auswahl.
quote_tile | „Mit dem Essen kommt auch ein Gespräch“ | {name} fährt seit {jahre} Jahren Mahlzeiten aus und kennt jede Haustür.
`,
  ),
  ...patterns(
    "debt",
    `
carousel | Mahnung im Briefkasten: Was jetzt zu tun ist | Ungeöffnete Briefe machen Schulden nicht kleiner, aber ein Plan hilft sofort.
event_announcement | Offene Sprechstunde der Schuldnerberatung | Am {termin} ist die Schuldnerberatung {in_ort} {uhr} ohne Termin für alle da.
carousel | Pfändungsschutzkonto: das Wichtigste auf fünf Bildern | Ein Pfändungsschutzkonto sichert den Betrag, der zum Leben gebraucht wird.
short_notice | Haushaltsbuch kostenlos abholen | {in_beratung_gross} liegt ab heute unser neues Haushaltsbuch aus.
link | Stromsperre angedroht? Diese Stellen helfen weiter | Eine angedrohte Stromsperre lässt sich oft noch abwenden. | 1,2,3,9,10,11,12
reel | Drei Mythen über Schulden in 45 Sekunden | „Schulden hat nur, wer nicht rechnen kann“: Mit solchen Sätzen räumen wir auf.
`,
  ),
  ...patterns(
    "addiction",
    `
short_notice | Suchtberatung jetzt auch am Abend | Wer tagsüber arbeitet, findet unsere Suchtberatung nun auch nach Feierabend.
event_announcement | Infoabend: Mediensucht bei Jugendlichen | Wann wird aus Spaß am Spiel ein Problem? Darum geht es am {termin} {uhr}.
carousel | Alkohol am Arbeitsplatz: Wie Kolleg*innen reagieren können | Ansprechen oder abwarten? Ein offenes Wort ist meist der bessere Weg.
quote_tile | „Der erste Anruf war der schwerste“ | Ein Teilnehmer unserer Gruppe erzählt, wie er Hilfe gefunden hat.
link | Online-Beratung: anonym und kostenfrei | Fragen zu Alkohol, Medikamenten oder Glücksspiel lassen sich auch schriftlich stellen.
event_announcement | Neue Gruppe für Angehörige suchtkranker Menschen | Sucht betrifft nie nur eine Person. Ab dem {termin} trifft sich eine neue Angehörigengruppe.
`,
  ),
  ...patterns(
    "family",
    `
short_notice | Kita-Anmeldung: Was Eltern jetzt wissen müssen | Für das kommende Kita-Jahr nehmen wir ab sofort Anmeldungen entgegen. | 10,11,12,1,2
event_announcement | Tag der offenen Tür {in_kita} | Am {termin} öffnet die {kita} ihre Türen für neugierige Familien.
short_notice | Krabbelgruppe hat noch Plätze frei | Montags wird {in_treff} gekrabbelt, gesungen und gelacht.
carousel | Einschulung ohne Bauchweh: sieben Ideen für die ersten Wochen | Der erste Schultag ist aufregend, auch für die Erwachsenen. | 7,8,9
event_announcement | Elternabend: Trotzphase mit Humor überstehen | Am {termin} gibt unsere Erziehungsberatung {uhr} Tipps für stürmische Tage.
story | Ein Vormittag {in_kita} | Matschhosen an und raus: So sieht ein ganz normaler Vormittag aus.
short_notice | Ferienprogramm: Anmeldung startet am {termin} | Kanutour, Graffiti, Kochwerkstatt: Das Ferienprogramm ist fertig. | 2,3,5,6,9
link | Elterngeld, Kinderzuschlag, Wohngeld: Wer hilft wobei? | Familienleistungen sind ein Dickicht. Unsere Beratung kennt die Wege hindurch.
review_album | So war das Laternenfest der {kita} | Über {zahl} Laternen leuchteten durch die Straßen von {ort}. | 11
`,
  ),
  ...patterns(
    "housing",
    `
short_notice | Wohngeld: Antrag kann sich lohnen | Viele Haushalte haben Anspruch auf Wohngeld, ohne davon zu wissen.
event_announcement | Mieter*innen-Sprechstunde {in_beratung} | Am {termin} geht es {uhr} um Nebenkosten, Kündigungen und Schimmel.
short_notice | Kältehilfe {in_ort}: Hier gibt es Wärme und Tee | Wenn die Nächte frostig werden, zählt jede offene Tür. | 11,12,1,2
carousel | Heizkosten senken, ohne zu frieren | Mit wenigen Handgriffen lässt sich Heizenergie sparen. | 10,11,12,1,2
portrait | Vom Sofa bei Bekannten in die eigene Wohnung | {name} hat nach zwei Jahren ohne festen Wohnsitz wieder einen eigenen Schlüssel.
survey | Umfrage: Was macht gute Nachbarschaft aus? | Grüßen, Pakete annehmen, gemeinsam grillen: Was zählt am meisten?
`,
  ),
  ...patterns(
    "poverty",
    `
short_notice | Schulranzen-Aktion: Spenden bis zum {termin} | Kein Kind soll ohne Ranzen in die Schule starten. | 5,6,7
review_album | Kleiderkammer in neuem Glanz | Frisch gestrichen und neu sortiert: Die Kleiderkammer {in_ort} ist wieder offen.
short_notice | Wunschbaum-Aktion: {zahl} Kinderwünsche warten | An unserem Wunschbaum hängen Sterne mit Kinderwünschen. | 11,12
link | Bildung und Teilhabe: So kommt das Geld bei Kindern an | Nachhilfe, Sportverein, Klassenfahrt: Das Bildungspaket zahlt mit.
event_announcement | Gemeinsam essen statt allein: Suppentag {in_treff} | Am {termin} steht {uhr} ein großer Topf Suppe für alle auf dem Tisch.
carousel | Bürgergeld-Bescheid lesen und verstehen | Seitenlange Bescheide, viele Zahlen: Wir erklären die wichtigsten Stellen.
`,
  ),
];
