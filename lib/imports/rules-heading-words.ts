import { isPlatformName } from "@/lib/imports/rules-channel-words";
import { wordKey, wordTable } from "@/lib/imports/rules-words";

/** What a column can become. `extra` goes into the note together with its heading, so that nothing is lost. */
export const columnFields = [
  "title",
  "plannedOn",
  "plannedTime",
  "weekday",
  "stage",
  "format",
  "channels",
  "responsible",
  "body",
  "hashtags",
  "note",
  "districtOnly",
  "extra",
  "ignore",
] as const;
export type ColumnField = (typeof columnFields)[number];

/** `sure` is the field's own name, `likely` a name that often means it. */
export type HeadingMeaning = { field: ColumnField; confidence: "sure" | "likely" };

const sure = wordTable<ColumnField>([
  ["title", "Titel,Überschrift,Headline,Beitragstitel,Arbeitstitel,Post-Titel,Title,Post title,Titre,标题"],
  [
    "plannedOn",
    "Datum,Veröffentlichungsdatum,Veröffentlichung am,Veröffentlicht am,Veröffentlichungstag,VÖ,VÖ-Datum,Erscheinungsdatum,Erscheint am,Geplant am,Geplant für,Geplanter Tag,Planungstag,Postdatum,Posting-Datum,Date,Publish date,Publishing date,Publication date,Posting date,Post date,Planned date,Planned day,Planned on,Scheduled date,Go live,Date de publication,日期,发布日期",
  ],
  [
    "plannedTime",
    "Zeit,Uhrzeit,Posting-Zeit,Veröffentlichungszeit,Geplante Uhrzeit,Time,Planned time,Publish time,Posting time,Heure,Horaire,时间",
  ],
  ["weekday", "Wochentag,WT,Weekday,Day of week,Jour de la semaine,星期"],
  ["stage", "Status,Arbeitsstand,Bearbeitungsstand,Stand,Stage,State,Workflow,Statut,État,状态"],
  [
    "format",
    "Format,Beitragsformat,Content-Format,Post format,Post type,Content type,Content-Typ,Beitragsart,格式,形式",
  ],
  [
    "channels",
    "Kanal,Kanäle,Plattform,Plattformen,Channel,Channels,Platform,Platforms,Network,Networks,Plateforme,Plateformes,Canal,Canaux,Réseau,Réseaux,Ausspielkanal,平台,渠道",
  ],
  [
    "responsible",
    "Zuständig,Zuständige*r,Zuständigkeit,Verantwortlich,Verantwortliche*r,Verantwortlichkeit,Bearbeitung durch,Wer,Responsible,Owner,Assignee,Assigned to,Responsable,负责人",
  ],
  [
    "body",
    "Text,Beitragstext,Posttext,Post-Text,Textentwurf,Copy,Copytext,Caption,Captions,Body,Post copy,Texte,Légende,文案,正文",
  ],
  ["hashtags", "Hashtag,Hashtags,Mots-dièse,标签,话题"],
  [
    "note",
    "Notiz,Notizen,Bemerkung,Bemerkungen,Anmerkung,Anmerkungen,Interne Notiz,Note,Notes,Internal note,Remarques,备注",
  ],
  ["districtOnly", "Nur KV,Nur im Kreisverband,Nur Kreisverband,District only"],
  ["ignore", "Nr,Nr.,lfd. Nr.,Lfd Nr,ID,No.,#,N°,序号"],
  ["extra", "KW,Kalenderwoche,Woche,CW,Week,Monat,Month,Semaine,Mois,Quartal,周"],
]);
const likely = wordTable<ColumnField>([
  [
    "title",
    "Thema,Themen,Beitrag,Post,Betreff,Beitragsthema,Topic,Topics,Subject,Sujet,Hook,Idee,Idea,Anlass,Name,主题",
  ],
  ["plannedOn", "Tag,Termin,Wann,Veröffentlichung,Posting am,Day,When,Jour,Planung"],
  ["plannedTime", "Zeitpunkt,Wann genau"],
  ["stage", "Fortschritt,Bearbeitung,Progress,Avancement"],
  ["format", "Art,Typ,Type,Content-Art,Inhaltstyp,Medium,Medientyp,类型"],
  ["channels", "Social Media,Social-Media-Kanal,Ausspielung,Wo,Where,Medien,Media"],
  [
    "responsible",
    "Redaktion,Autor,Autor*in,Autorin,Bearbeiter,Bearbeiter*in,Ersteller,Ersteller*in,Person,Author,Creator,Auteur",
  ],
  ["body", "Inhalt,Inhalte,Beschreibung,Botschaft,Content,Description,Message,Contenu,内容"],
  ["note", "Kommentar,Kommentare,Hinweis,Hinweise,Sonstiges,Intern,Comment,Comments,Commentaires"],
]);
/** Headings that hold another day, another text or a picture, although a part of them sounds familiar. */
const other =
  /deadline|frist|redaktionsschluss|abgabe|erstellt|created|freigabe|approv|alt\s?text|alternativ|bild|foto|grafik|visual|visuel|image|link|url|ziel|target|goal|audience|kampagne|campaign|pilier|pillar|budget|reichweite|reach|cta/;

/** What a heading says, whole or in part ("Titre / Hook", "Caption (FR)"); null when it says nothing we know. */
export function meaningOfHeading(heading: string): HeadingMeaning | null {
  const bare = heading.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const whole = lookUp(wordKey(heading)) ?? lookUp(wordKey(bare));
  if (whole) return whole;
  if (isPlatformName(bare)) return { field: "channels", confidence: "likely" };
  const key = wordKey(bare);
  if (other.test(key)) return null;
  const parts = bare
    .split(/[/|&+,;:\n]|\s[–-]\s|\s(?:und|and|et|oder|or)\s/)
    .map((part) => lookUp(wordKey(part)));
  const part = parts.find((meaning) => meaning?.confidence === "sure") ?? parts.find(Boolean);
  if (part) return part;
  const token = key.split(" ").map(lookUp).find(Boolean) ?? compound(key);
  return token ? { field: token.field, confidence: "likely" } : null;
}

function lookUp(key: string): HeadingMeaning | null {
  const own = sure.get(key);
  if (own) return { field: own, confidence: "sure" };
  const often = likely.get(key);
  return often ? { field: often, confidence: "likely" } : null;
}

/** German puts the telling word last: "Wunschdatum", "Instagramtext". */
function compound(key: string): HeadingMeaning | null {
  const endings = [
    ["datum", "plannedOn"],
    ["uhrzeit", "plannedTime"],
    ["titel", "title"],
    ["thema", "title"],
    ["text", "body"],
    ["kanal", "channels"],
    ["status", "stage"],
    ["format", "format"],
  ] as const;
  const ending = endings.find(([word]) => key.endsWith(word) && !key.includes(" "));
  return ending ? { field: ending[1], confidence: "likely" } : null;
}
