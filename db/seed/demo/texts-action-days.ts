import { rowsOf } from "@/db/seed/demo/patterns";

/** What districts post on an action day. */
export interface ActionDayText {
  actionDayKey: string;
  formatKey: string;
  title: string;
  opening: string;
}

/** One or more texts for each shipped action day: key | format | title | opening. */
export const actionDayTexts: readonly ActionDayText[] = rowsOf(`
education | quote_tile | Tag der Bildung: Jedes Kind zählt | Bildung beginnt lange vor der Schule, zum Beispiel {in_kita}.
education | short_notice | Tag der Bildung: Lernpat*innen für {ort} gesucht | Eine Stunde Mathe, eine Stunde Zuhören: Lernpatenschaften wirken.
holocaust_remembrance | statement | 27. Januar: Wir erinnern | Heute gedenken wir der Opfer des Nationalsozialismus.
holocaust_remembrance | quote_tile | Erinnern heißt handeln | Am Gedenktag legen wir {in_ort} Blumen nieder und lesen Namen vor.
safer_internet | carousel | Safer Internet Day: fünf Tipps für Familien | Handyzeiten, Passwörter, Kettenbriefe: Darüber lohnt sich ein Gespräch.
social_justice | statement | Tag der sozialen Gerechtigkeit: Was {ort} jetzt braucht | Gerechtigkeit entscheidet sich vor Ort, in Kita, Pflege und Beratung.
social_justice | quote_tile | Gerechtigkeit ist kein Extra | Heute ist Welttag der sozialen Gerechtigkeit.
equal_care | carousel | Equal Care Day: Wer kümmert sich? | Sorgearbeit ist Arbeit, auch wenn sie niemand bezahlt.
equal_pay | quote_tile | Equal Pay Day: Gleiche Arbeit, gleicher Lohn | Soziale Berufe sind mehr wert, als auf vielen Lohnzetteln steht.
womens_day | portrait | Frauentag: {name_w} geht voran | Zum Frauentag stellen wir {name_w} vor, die seit {jahre} Jahren ein Team leitet.
womens_day | event_announcement | Frauentag {in_ort}: Brunch und Gespräche | Zum Internationalen Frauentag laden wir {in_treff} ein.
weeks_against_racism | adapted_template | Wochen gegen Rassismus: Programm {in_ort} | Lesung, Filmabend, Straßenfest: Unser Programm steht.
weeks_against_racism | event_announcement | Auftakt: Woche ohne Vorurteile | Mit einem offenen Abend {in_treff} beginnen die Aktionswochen.
against_racism | statement | 21. März: Kein Platz für Rassismus | Unsere Teams kommen aus vielen Ländern. Das ist unsere Stärke.
down_syndrome | story | Welt-Down-Syndrom-Tag: bunte Socken für alle | Heute tragen wir zwei verschiedene Socken.
autism | carousel | Welt-Autismus-Tag: Was im Alltag hilft | Klare Absprachen, ruhige Räume, Zeit: Oft sind es kleine Dinge.
health | carousel | Weltgesundheitstag: Bewegung im Alltag | Zehn Minuten am Tag machen einen Unterschied.
girls_boys_day | review_album | Girls'Day und Boys'Day: {zahl} Jugendliche zu Gast | Blutdruck messen, Suppe kochen, Rollstuhl fahren: Es wurde viel ausprobiert.
girls_boys_day | short_notice | Girls'Day und Boys'Day bei uns | Heute schauen Jugendliche {in_kita} und {in_haus} hinter die Kulissen.
labour_day | statement | 1. Mai: Gute Arbeit in sozialen Berufen | Wer für andere sorgt, braucht verlässliche Bedingungen.
disability_protest | event_announcement | 5. Mai: Aktionsstand auf dem Marktplatz | Am Protesttag für Gleichstellung machen wir Barrieren sichtbar.
disability_protest | reel | Mit dem Rollstuhl durch {ort} | Drei Bordsteine, eine defekte Rampe, viel Geduld: ein Stadtrundgang.
nurses | adapted_template | Pflege hat ein Gesicht: Danke an unsere Teams | Am Tag der Pflegenden sagen wir Danke.
nurses | portrait | Tag der Pflegenden: {name} im Porträt | {name} pflegt seit {jahre} Jahren und lacht noch immer jeden Tag.
families | survey | Tag der Familie: Was bedeutet Familie? | Patchwork, Großeltern, Wahlverwandte: Familie ist bunt.
idahobit | quote_tile | Liebe ist kein Streitthema | Heute zeigen wir Flagge gegen Queerfeindlichkeit.
accessibility_awareness | carousel | Barrierefreiheit im Netz: So geht es | Alternativtexte, Kontraste, Untertitel: Heute zeigen wir, was wir tun.
basic_law | quote_tile | Tag des Grundgesetzes: Artikel 1 gilt immer | Die Würde des Menschen ist unantastbar.
diversity_day | review_album | Diversity-Tag: Unser Team spricht {zahl} Sprachen | Von Plattdeutsch bis Tigrinya: So vielfältig klingt unser Verband.
easy_language | short_notice | Tag der Leichten Sprache: Dieser Text ist für alle | Leichte Sprache hilft vielen Menschen. Wir schreiben heute so.
neighbours | event_announcement | Tag der Nachbarn: Kaffeetafel auf der Straße | Eine lange Tafel, viele Kuchen: {in_ort} rückt zusammen.
childrens_day_june | story | Kindertag {in_kita} | Heute bestimmen die Kinder, was gespielt wird.
debt_week | adapted_template | Aktionswoche Schuldnerberatung: Rat statt Scham | Diese Woche dreht sich alles um Hilfe bei Schulden.
debt_week | event_announcement | Aktionswoche: Infostand der Schuldnerberatung | In der Aktionswoche sind wir {in_ort} auf dem Wochenmarkt.
play | reel | Weltspieltag: Draußen ist das beste Spielzimmer | Pfützen, Stöcke, Kreide: Mehr braucht es heute nicht.
blood_donors | shared_post | Weltblutspendetag: Einfach mal hingehen | Eine Blutspende dauert nicht einmal eine Stunde.
elder_abuse | link | Gewalt gegen ältere Menschen: hinsehen und Hilfe holen | Überforderung zu Hause ist kein Einzelfall. Beratung entlastet alle.
refugees | portrait | Weltflüchtlingstag: {name} ist angekommen | {name} erzählt vom Weg nach {ort} und vom ersten eigenen Schlüsselbund.
refugees | statement | Weltflüchtlingstag: Schutz ist ein Menschenrecht | Wer flieht, braucht Schutz und eine Perspektive.
friendship | survey | Tag der Freundschaft: Was macht gute Freund*innen aus? | Zuhören, lachen, Umzugskartons tragen: Was zählt?
youth | story | Tag der Jugend: Ideen für {ort} | Ein Skatepark, mehr Busse, WLAN: Das wünschen sich Jugendliche.
antiwar | quote_tile | Antikriegstag: Frieden braucht Übung | Heute erinnern wir an die Opfer von Krieg und Gewalt.
suicide_prevention | carousel | Reden kann retten: Hilfe in Krisen | Zum Welttag der Suizidprävention stellen wir Hilfsangebote vor.
homeless | portrait | Tag der wohnungslosen Menschen: {name} erzählt | Sieben Jahre ohne eigene Tür, dann kam ein Anruf.
homeless | short_notice | Wohnungslosigkeit {in_ort}: Hier gibt es Hilfe | Dusche, Postadresse, Beratung: Unsere Anlaufstelle ist für alle offen.
engagement_week | adapted_template | Engagement macht stark: Mitmachwoche {in_ort} | Zehn Tage lang zeigen wir, wie bunt das Ehrenamt ist.
democracy | survey | Tag der Demokratie: Wo kann man mitreden? | Elternbeirat, Bewohnerrat, Kreistag: Mitreden geht an vielen Orten.
childrens_day | event_announcement | Weltkindertag: großes Fest {in_treff} | Hüpfburg, Theater, Waffeln: Heute gehört der Tag den Kindern.
childrens_day | statement | Weltkindertag: Kinder brauchen mehr als Sonntagsreden | Kinderrechte gelten jeden Tag.
alzheimer | link | Welt-Alzheimertag: Demenz verstehen | Vergessen ist nicht das Ende der Begegnung.
sign_languages | reel | Guten Tag in Gebärdensprache | Heute lernen wir drei Gebärden, die jeder brauchen kann.
intercultural_week | event_announcement | Interkulturelle Woche: Unser Programm {in_ort} | Musik, Essen, Gespräche: Eine Woche lang wird gefeiert.
older_persons | portrait | Tag der älteren Menschen: {name} und das Leben | Ein Gespräch über Mut, Musik und die erste Fahrt mit dem Moped.
older_persons | quote_tile | Alt werden heißt weitergehen | Heute ist Tag der älteren Menschen.
mental_health | carousel | Seelische Gesundheit: kleine Pausen, große Wirkung | Stress lässt sich nicht immer vermeiden, aber unterbrechen.
hospice | portrait | Welthospiztag: Zeit am Bett schenken | {name} begleitet seit {jahre} Jahren Menschen auf dem letzten Weg.
girls | quote_tile | Mädchentag: Mut steht dir | Mädchen brauchen Vorbilder und Räume, in denen sie laut sein dürfen.
white_cane | story | Tag des weißen Stockes: Leitsystem im Test | Wir haben den Bahnhofsvorplatz mit geschlossenen Augen erkundet.
poverty | statement | Armut bekämpfen, nicht Arme | Zum Tag für die Beseitigung der Armut fordern wir verlässliche Hilfen.
poverty | short_notice | Armut hat viele Gesichter, Hilfe viele Türen | Beratung, Kleiderkammer, Mittagstisch: Das gibt es {in_ort}.
addiction_counselling | adapted_template | Aktionstag Suchtberatung: Hilfe, die wirkt | Suchtberatung rettet Familien, Arbeitsplätze und Leben.
reading_aloud | review_album | Vorlesetag: {zahl} Kinder und ein Drache | {in_kita_gross} wurde heute vorgelesen, gefragt und gestaunt.
mens_day | link | Männertag: Über Gefühle reden ist stark | Männer holen sich seltener Hilfe. Das muss nicht so bleiben.
childrens_rights | carousel | Kinderrechte: zehn Bilder aus der {kita} | Was brauchen Kinder? Die Gruppe hat gemalt und diktiert.
violence_against_women | adapted_template | Orange Day: Wir sehen hin | Heute leuchten {in_ort} Gebäude in Orange.
violence_against_women | link | Orange Day: Hilfe bei Gewalt | Beratung ist vertraulich, kostenfrei und in vielen Sprachen möglich.
giving_tuesday | short_notice | Giving Tuesday: Zeit, Dinge, ein Lächeln | Heute dreht sich alles ums Geben.
aids | quote_tile | Welt-AIDS-Tag: Wissen statt Angst | Rote Schleife, klare Botschaft: Gegen Ausgrenzung hilft Wissen.
disabilities | portrait | Tag der Menschen mit Behinderungen: {name} im Beirat | {name} vertritt die Interessen der Beschäftigten.
disabilities | statement | Inklusion ist ein Recht, keine Kür | Barrieren verschwinden nicht von allein.
volunteers | adapted_template | Ehrenamt trägt: Danke, {ort}! | Ohne Ehrenamt würde {in_ort} vieles stillstehen.
volunteers | review_album | Tag des Ehrenamts: {zahl} Gesichter, ein Dank | Wir haben unsere Ehrenamtlichen vor die Kamera gebeten.
human_rights | quote_tile | Menschenrechte gelten überall | Heute ist Tag der Menschenrechte.
migrants | portrait | Tag der Migrant*innen: {name_w} gründet einen Chor | {name_w} singt in vier Sprachen, und der ganze Saal singt mit.
`).map(([actionDayKey = "", formatKey = "", title = "", opening = ""]) => ({
  actionDayKey,
  formatKey,
  title,
  opening,
}));
