/** A district's town. `short` is how people there call it when the full name carries a river. */
export interface Town {
  slug: string;
  name: string;
  short: string;
  region: string;
}

/** Forty towns of Lower Saxony in five regions, the districts of the sample association. */
export const towns: readonly Town[] = [
  ...region("Ostfriesland-Küste", [
    "Aurich",
    "Emden",
    "Leer",
    "Norden",
    "Westerstede",
    "Wilhelmshaven",
    "Wittmund",
  ]),
  ...region("Weser-Ems", [
    "Cloppenburg",
    "Delmenhorst",
    "Lingen",
    "Meppen",
    "Nordhorn",
    "Oldenburg",
    "Osnabrück",
    "Vechta",
  ]),
  ...region("Elbe-Weser-Heide", [
    "Celle",
    "Cuxhaven",
    "Lüneburg",
    "Osterholz-Scharmbeck",
    "Rotenburg (Wümme)",
    "Soltau",
    "Stade",
    "Uelzen",
    "Verden",
    "Winsen (Luhe)",
  ]),
  ...region("Leine-Weserbergland", [
    "Diepholz",
    "Hameln",
    "Hannover",
    "Hildesheim",
    "Holzminden",
    "Nienburg",
    "Stadthagen",
  ]),
  ...region("Harz-Heide-Süd", [
    "Braunschweig",
    "Gifhorn",
    "Göttingen",
    "Goslar",
    "Northeim",
    "Peine",
    "Wolfenbüttel",
    "Wolfsburg",
  ]),
];

/** Districts that one manager leads together, as happens in the field. */
export const jointlyLedSlugs = ["stade", "winsen", "rotenburg"] as const;

function region(name: string, townNames: readonly string[]): Town[] {
  return townNames.map((town) => {
    const short = town.replace(/ \(.*\)/, "");
    return { slug: slugOf(short), name: town, short, region: name };
  });
}

function slugOf(short: string): string {
  const plain = short.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  return plain.replaceAll(" ", "-");
}
