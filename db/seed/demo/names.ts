import type { Random } from "@/db/seed/demo/random";

/** Invented full names: first name and surname drawn apart, never the same pair twice from one source. */
export function nameSource(random: Random): () => string {
  const given = random.shuffle([...WOMEN, ...MEN]);
  const family = random.shuffle(FAMILY);
  let count = 0;
  return () => {
    // The lists have no common length, so the pairs shift against each other before they repeat.
    const name = `${given[count % given.length] ?? ""} ${family[count % family.length] ?? ""}`;
    count += 1;
    return name;
  };
}

const words = (list: string): string[] => list.trim().split(/\s+/);

export const WOMEN: readonly string[] = words(`
Aleksandra Amina Anneke Ayşe Birgit Carolin Dilek Edda Elif Esther Fenja Frauke Gesche Gönül Hanna Heike Ilka Imke
Ines Jelena Jette Katarzyna Leyla Lina Maike Marlies Mirjam Nele Nadja Olena Renate Rieke Sevda Silke Svea Tomke
Ulrike Wiebke Yara Zeynep
`);

export const MEN: readonly string[] = words(`
Ahmad Arne Bogdan Cem Christoph Dragan Eike Emre Enno Farid Focko Gerrit Hauke Hinnerk Ibrahim Ingo Jannes Jörg Kofi
Lennart Levent Marek Mattis Menno Minh Nuri Ole Onno Paweł Quirin Reinhard Sönke Tamme Tjark Uwe Viktor Wilko Yusuf
Zoran
`);

const FAMILY: readonly string[] = words(`
Abeling Ahlers Akgün Arends Asmussen Aydoğan Bahlmann Behrends Bielefeldt Bogena Bolte Brinkhus Bruns Buschmann
Celik Dannenberg Demirtaş Dierks Eilers Eschen Feddersen Flebbe Folkerts Fricke Gerdes Grotheer Haddad Hagedorn
Harms Heidemann Hinrichs Hoxha Ihnen Ivanova Jabbour Janßen Kıvanç Klaassen Kowalczyk Kruse Lampe Lüders Mannebach
Meinders Mensah Menke Nguyen Niehaus Nowicki Ohlendorf Okafor Oltmanns Osterkamp Özkan Petrović Poppinga Quast
Rademacher Reents Rohde Saathoff Schütte Siemers Sokolov Stelljes Szymański Tebbe Tiedemann Tholen Tran Ubben Uphoff
Volkerts Wallheimer Warnecke Wiegmann Wilkens Wübbena Yıldırım Zimnik Zurborg
`);
