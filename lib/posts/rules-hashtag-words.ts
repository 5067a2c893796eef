/**
 * A lower-case hashtag with a capital at each word, such as `#SozialeArbeit`; null unless it is made of two or more
 * words we know. Of several ways the one with the fewest words is taken. Tags above sixty letters are not tried.
 */
export function proposeHashtag(letters: string): string | null {
  if (letters.length > 60) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = shortest(
      words.flatMap((word) => {
        const before = letters.endsWith(word, end) ? best[end - word.length] : null;
        return before ? [[...before, word]] : [];
      }),
    );
  }
  const parts = best[letters.length];
  if (!parts || parts.length < 2) return null;
  return `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("")}`;
}

function shortest(ways: string[][]): string[] | null {
  return ways.reduce<string[] | null>((best, way) => (best && best.length <= way.length ? best : way), null);
}

/** Words of social work that hashtags of associations are made of. */
const words = (
  "aktion aktionstag alle alter armut arbeit armutsbekämpfung ausbildung behinderung beratung betreuung bewegt bildung " +
  "bunt chancen demokratie dabei danke deutschland ehrenamt einsamkeit engagement ernährung europa familie familien " +
  "frauen freiwillig freiwillige frieden für fürsorge gegen gemeinsam gemeinschaft gerecht gerechtigkeit gesellschaft gesundheit " +
  "gleich gleichstellung gut gutes hass haus herz hilfe hilft ich im in inklusion integration internationaler jetzt job " +
  "jobs jugend jugendhilfe kein keine kinder kinderrechte kindheit kita klima krise kultur landkreis lebt leben lernen " +
  "machen macht mehr menschen menschenrechte mensch mit mitarbeit miteinander mitmachen mitmensch mitmenschen mittag nachbarschaft nachhaltigkeit niedersachsen " +
  "ohne offen offene pflege pflegekräfte platz politik quartier raum rassismus rechte rente schule schulden selbsthilfe " +
  "seniorinnen sicher solidarisch solidarität sommer sorge sozial soziale sozialer soziales spende spenden spendet stadt " +
  "stark starke statt suchthilfe tafel tag tage teil team teilhabe umwelt und uns unser unsere vielfalt vor vorsorge vorteil wahl welt werden wir " +
  "wohlfahrt wohlfahrtspflege wohnen woche zeit zuhause zukunft zusammen zusammenhalt"
).split(" ");
