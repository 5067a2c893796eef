/** How a post will look in its channels, and what its text could do better. */
export default {
  hints: {
    heading: "Hinweise zum Text",
    counted: "{count, plural, one {# Hinweis zum Text} other {# Hinweise zum Text}}",
    longSentence:
      "Ein Satz hat {value, number} Wörter: „{excerpt}“ Bis {recommended, number} liest er sich leichter.",
    hardToRead:
      "Der Text liest sich schwer ({value, number} von 100). Kürzere Sätze und kürzere Wörter machen ihn leichter.",
    abbreviation: "„{excerpt}“ wird nicht erklärt. Einmal ausgeschrieben versteht es jede*r.",
    genderForm: "„{excerpt}“ heißt in der Hausschreibweise „{value}“.",
    genderMixed: "Der Text mischt {value, number} Schreibweisen: {excerpt}.",
    hashtagCase: "Screenreader lesen {excerpt} als ein langes Wort. Mit Großbuchstaben: {value}.",
    hashtagCasePlain:
      "Screenreader lesen {excerpt} als ein langes Wort. Leichter geht es mit einem Großbuchstaben je Wort, wie bei #SozialeArbeit.",
    hashtagCount: "{value, number} Hashtags sind viel, {most, number} genügen.",
    hashtagPlace:
      "{value, plural, one {{excerpt} steht} other {# Hashtags stehen}} mitten im Text. Am Ende stören Hashtags beim Vorlesen nicht.",
    emojiCount:
      "{value, number} Emojis sind viel: Screenreader lesen jedes mit Namen vor. {most, number} genügen.",
    emojiBullet:
      "{value, number} Zeilen beginnen mit einem Emoji ({excerpt}). Beim Vorlesen steht sein Name vor jeder Zeile, ein Strich ist ruhiger.",
    emojiRepeated: "{excerpt} wird {value, number}-mal vorgelesen. Einmal genügt.",
    styledLetters:
      "„{excerpt}“ besteht aus Sonderzeichen, die Screenreader überspringen. In normalen Buchstaben: „{value}“.",
    readingEase: "Lesbarkeit: {band} ({value, number} von 100)",
    bands: { easy: "leicht", medium: "mittel", hard: "schwer" },
  },
  preview: {
    heading: "Vorschau",
    caption: "Vorschau: {channel}, {device}",
    note: "So ungefähr erscheint der Beitrag. Schriften und Abstände bestimmt der Kanal.",
    channel: "Kanal der Vorschau",
    device: "Gerät der Vorschau",
    devices: { phone: "Handy", desktop: "Computer" },
    noChannels: "Sobald ein Kanal gewählt ist, steht hier die Vorschau.",
    noText: "Noch kein Text.",
    noTitle: "Noch ohne Titel",
    noSender: "Absender offen",
    noPicture: "Noch kein Bild.",
    needsPicture: "Dieser Kanal lebt vom Bild. Hier ist Platz dafür.",
    morePictures: "{count, plural, one {# weiteres Bild} other {# weitere Bilder}}",
    pictureOf: "Bild {number, number} von {total, number}",
    previousPicture: "Voriges Bild",
    nextPicture: "Nächstes Bild",
    firstComment: "Erster Kommentar",
    linkPicture: "Das Bild der verlinkten Seite",
    now: "Gerade eben",
    less: "Weniger anzeigen",
    more: {
      facebook: "Mehr ansehen",
      instagram: "mehr",
      linkedin: "mehr anzeigen",
      other: "mehr",
    },
    bar: {
      like: "Gefällt mir",
      comment: "Kommentieren",
      share: "Teilen",
      send: "Senden",
    },
    readOn: "Weiterlesen",
    newsletter: { from: "Von: {sender}", subject: "Betreff: {title}" },
    press: { label: "Pressemitteilung", contact: "Herausgegeben von {sender}" },
  },
} as const;
