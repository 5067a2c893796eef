import { type Pattern, patterns } from "@/db/seed/demo/patterns";

/** People: volunteers, teams, guests, and what they did together. */
export const peopleTexts: readonly Pattern[] = [
  ...patterns(
    "volunteering",
    `
portrait | {name} liest vor, und alle werden still | Jeden Mittwoch sitzt {name} {in_kita} auf dem roten Sofa und schlägt ein Buch auf.
portrait | {jahre} Jahre Ehrenamt: ein Dank an {name} | Seit {jahre} Jahren ist {name} für andere da, ohne viel Aufhebens davon zu machen.
short_notice | Ehrenamtliche für den Besuchsdienst gesucht | Eine Stunde Zeit in der Woche kann viel verändern.
event_announcement | Ehrenamtscafé am {termin} | Wer sich engagieren möchte, ist am {termin} {uhr} {in_treff} willkommen.
quote_tile | „Ich bekomme mehr zurück, als ich gebe“ | Das sagt {name} über das Engagement im Reparaturcafé.
review_album | Rückblick: Danke-Abend für {zahl} Ehrenamtliche | Volle Tische, gute Musik und viele Geschichten: So war unser Danke-Abend.
reel | Ein Samstag im Reparaturcafé | Toaster, Fahrrad, Teddybär: Hier bekommt vieles ein zweites Leben.
short_notice | Fahrer*innen für den Bürgerbus gesucht | Der Bürgerbus {in_ort} braucht Verstärkung am Steuer.
portrait | Zwei Generationen, ein Gartenbeet | {name} und {name2} trennen fünf Jahrzehnte, aber beide lieben Tomaten. | 4,5,6,7,8,9
story | Drei Fragen an unsere Ehrenamtskoordination | Wie findet man das passende Ehrenamt? Drei kurze Antworten.
short_notice | Ehrenamtskarte: So wird sie beantragt | Wer sich regelmäßig engagiert, kann die Ehrenamtskarte bekommen.
`,
  ),
  ...patterns(
    "older_people",
    `
review_album | Herbstfest {in_haus} | Kürbissuppe, Akkordeon und ein Tanzkreis, der nicht aufhören wollte. | 9,10,11
portrait | Mit 84 noch einmal Italienisch lernen | {name} hat sich einen alten Wunsch erfüllt.
event_announcement | Smartphone-Sprechstunde für Ältere | Am {termin} helfen Jugendliche {uhr} bei Fragen zu Handy und Tablet.
short_notice | Spaziergangspat*innen für {ort} gesucht | Gemeinsam geht es sich leichter, im doppelten Sinn.
review_album | Ausflug ans Meer: So war der Tag | Mit zwei Bussen und viel Proviant ging es an die Küste. | 5,6,7,8,9
event_announcement | Tanztee {in_treff} am {termin} | Walzer, Foxtrott, Discofox: Am {termin} wird {uhr} getanzt.
survey | Umfrage: Wobei hilft das Internet im Alter? | Fahrkarten, Fotos, Videoanrufe: Was ist am nützlichsten?
portrait | Die gute Seele der Cafeteria | Wer {in_haus} einen Kaffee trinkt, kennt {name}.
`,
  ),
  ...patterns(
    "care",
    `
portrait | Gesichter der Pflege: {name} aus dem Nachtdienst | Wenn {ort} schläft, beginnt für {name} der Arbeitstag.
portrait | Quereinstieg mit 47: {name} ist angekommen | Früher Einzelhandel, heute Pflegefachkraft in Ausbildung.
review_album | Neue Pflegeschüler*innen begrüßt | {zahl} Auszubildende sind bei uns gestartet. | 8,9,10
quote_tile | „Pflege ist Handwerk, Kopf und Herz“ | {name} leitet einen Wohnbereich und würde den Beruf wieder wählen.
reel | Ein Tag mit der ambulanten Pflege in 60 Sekunden | Fünfzehn Haustüren, ein Lächeln an jeder: Wir waren mit auf Tour.
`,
  ),
  ...patterns(
    "inclusion",
    `
portrait | Kunst aus der Werkstatt: Bilder von {name} | {name} malt in Farben, die man nicht vergisst.
review_album | Gemeinsam auf dem Treppchen: inklusiver Lauf | {zahl} Läufer*innen mit und ohne Behinderung waren am Start. | 5,6,7,8,9
event_announcement | Inklusive Disco {in_treff} | Am {termin} gehört die Tanzfläche {uhr} allen.
short_notice | Formulare in Leichter Sprache verfügbar | Unsere wichtigsten Formulare gibt es jetzt in Leichter Sprache.
portrait | Ein Arbeitsplatz, der passt | {name} arbeitet seit {jahre} Monaten auf einem Außenarbeitsplatz in der Gärtnerei.
carousel | Barrierefrei posten: fünf einfache Regeln | Alternativtexte, Untertitel, klare Sprache: Das hilft allen.
short_notice | Assistenzdienst sucht Verstärkung im Freizeitbereich | Kino, Stadion, Konzert: Wer begleitet gern?
`,
  ),
  ...patterns(
    "self_help",
    `
event_announcement | Neue Selbsthilfegruppe „Leben mit Long Covid“ | Ab dem {termin} trifft sich {in_treff} eine neue Gruppe.
portrait | Zehn Jahre Selbsthilfe: {name} erzählt | Am Anfang saßen sie zu dritt im Kreis, heute braucht die Gruppe zwei Räume.
event_announcement | Selbsthilfetag in der Fußgängerzone | Am {termin} stellen sich {zahl} Gruppen aus {ort} und Umgebung vor.
link | Selbsthilfewegweiser neu erschienen | Von Angst bis Zöliakie: Der Wegweiser listet alle Gruppen im Landkreis.
short_notice | Trauercafé öffnet wieder | Trauer braucht Zeit, Raum und manchmal eine Tasse Kaffee.
`,
  ),
  ...patterns(
    "youth_service",
    `
portrait | Ein Jahr, das bleibt: {name} über das FSJ | Nach dem Abitur wusste {name} nicht weiter. Heute steht das Berufsziel fest.
short_notice | FSJ und BFD: noch freie Plätze ab Herbst | Für den neuen Jahrgang sind {in_ort} noch Plätze frei. | 3,4,5,6,7,8
story | Freiwillige übernehmen unseren Kanal | Drei Tage lang berichten unsere Freiwilligen selbst.
review_album | Abschlussseminar der Freiwilligen | Ein Lagerfeuer, viele Umarmungen und ein Zeugnis zum Schluss. | 6,7,8
carousel | Freiwilligendienst: Taschengeld, Urlaub, Seminare | Die häufigsten Fragen zum Freiwilligendienst auf einen Blick.
quote_tile | „Ich weiß jetzt, was ich kann“ | {name} hat den Bundesfreiwilligendienst {in_haus} gemacht.
`,
  ),
  ...patterns(
    "migration",
    `
event_announcement | Sprachcafé: Deutsch üben bei Tee und Keksen | Am {termin} treffen sich {in_treff} {uhr} Menschen aus vielen Ländern.
portrait | Von der Sprachschülerin zur Kollegin | {name_w} kam vor sechs Jahren nach {ort} und leitet heute selbst Kurse.
review_album | Rezepte der Welt: unser Kochabend | {zahl} Gäste, neun Länder, eine Küche.
short_notice | Migrationsberatung: Termine jetzt online buchbar | Termine für die Migrationsberatung lassen sich nun rund um die Uhr buchen.
carousel | Anerkennung ausländischer Abschlüsse: der Weg | Zeugnisse, Übersetzungen, Gebühren: So läuft das Verfahren.
short_notice | Patinnen und Paten für geflüchtete Familien gesucht | Behördenpost, Arzttermin, Schulanmeldung: Zu zweit ist vieles leichter.
`,
  ),
];
