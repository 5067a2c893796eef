import { rowsOf } from "@/db/seed/demo/patterns";

const lines = (table: string): string[] => rowsOf(table).map(([line = ""]) => line);

/** Internal notes as teams write them; never part of what is published. */
export const internalNotes: readonly string[] = lines(`
Rückruf von {name} abwarten, Foto kommt per Mail.
Einwilligung liegt vor, gilt für Facebook und Website.
Einwilligung fehlt noch, Formular ist verschickt.
Zahlen mit der Pressestelle abgleichen.
Bild vom letzten Jahr nicht noch einmal verwenden.
Text in einfacher Sprache prüfen lassen.
Mit der Kita absprechen, ob am Vormittag fotografiert werden darf.
Quelle: Landesamt für Statistik, Tabelle noch heraussuchen.
Idee aus der Austauschrunde, gern mit Nachbarkreis abstimmen.
Alternativtext nicht vergessen.
Termin steht erst nach der Teambesprechung fest.
Vorlage vom Landesverband nutzen, nur Ort und Telefonnummer anpassen.
`);

/** Why a post was dropped. */
export const discardReasons: readonly string[] = lines(`
Veranstaltung fällt aus.
Thema hat der Landesverband schon veröffentlicht.
Keine Einwilligung für das Foto bekommen.
Zu spät, der Anlass ist vorbei.
Doppelt geplant.
`);
