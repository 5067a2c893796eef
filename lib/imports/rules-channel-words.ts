import { type ChannelKind, channelKinds } from "@/db/enums";
import { splitWords, wordKey, wordTable } from "@/lib/imports/rules-words";

export type ChannelOption = { id: string; kind: ChannelKind; name: string };
/**
 * One word of a channel cell and the channels it stands for; null when nobody can tell. `isWhole` is false
 * when the word says more than the channel ("Instagram Story").
 */
export type ChannelWord = { key: string; word: string; channelIds: string[] | null; isWhole: boolean };

const kinds = wordTable<ChannelKind>([
  ["facebook", "Facebook,FB,Facebookseite,Facebook Seite,Facebook Page,Face book"],
  ["instagram", "Instagram,Insta,IG,Instagram Feed"],
  ["linkedin", "LinkedIn,Linked In,LI"],
  [
    "website",
    "Website,Webseite,Homepage,Internet,Internetseite,Web,HP,Aktuelles,Website Aktuelles,Blog,site web,site internet,site",
  ],
  ["newsletter", "Newsletter,NL,Mailing,Rundbrief,Rundmail,Infobrief,infolettre"],
  [
    "press_release",
    "Pressemitteilung,Pressemeldung,Presseinfo,Pressetext,PM,Presse,press release,press,communiqué,communiqué de presse",
  ],
  ["whatsapp", "WhatsApp,WhatsApp Kanal,WA,Whats App"],
  ["youtube", "YouTube,YT,You Tube,YouTube Shorts"],
]);
const foreign = new Set(
  "TikTok,Tik Tok,Twitter,X,Threads,Mastodon,Bluesky,XING,Pinterest,Telegram,Snapchat,Signal,Twitch,Discord,Reddit,知乎,B站,bilibili,微信,公众号,微博,小红书,抖音"
    .split(",")
    .map(wordKey),
);
const everything = new Set(
  ["alle", "alle Kanäle", "überall", "all", "all channels", "everywhere", "tous", "全部"].map(wordKey),
);

/** Whether a word names a place to publish at all, ours or not. */
export function isPlatformWord(word: string): boolean {
  const key = wordKey(word);
  return kindOfKey(key) !== null || foreign.has(key) || everything.has(key) || key === "meta";
}

/** Whether a word is the name of a platform and nothing else, as the heading of a column to mark with "x". */
export function isPlatformName(word: string): boolean {
  const key = wordKey(word);
  return kinds.has(key) || foreign.has(key);
}

/** Reads a cell such as "FB + Insta" word by word. `chosen` holds what the person decided, by word key. */
export function readChannels(
  text: string,
  { channels, chosen }: { channels: ChannelOption[]; chosen: Record<string, string[]> },
): ChannelWord[] {
  const name = (word: string): ChannelWord | null => {
    const channelIds = meaning(word, channels, chosen);
    return channelIds ? { key: wordKey(word), word: word.trim(), channelIds, isWhole: true } : null;
  };
  const whole = name(text);
  if (whole) return [whole];
  // A channel's own name may hold "/" or "und", so a list is first taken apart at its commas only.
  return text.split(/[,;\n]/).flatMap((item) => {
    const named = name(item);
    if (named) return [named];
    return splitWords(item).map((word) => {
      const part = { key: wordKey(word), word, channelIds: meaningOfPart(word, channels), isWhole: false };
      return name(word) ?? part;
    });
  });
}

function meaning(word: string, channels: ChannelOption[], chosen: Record<string, string[]>): string[] | null {
  const key = wordKey(word);
  if (Object.hasOwn(chosen, key)) return chosen[key] ?? null;
  const named = channels.filter((channel) => wordKey(channel.name) === key);
  if (named.length === 1) return named.map((channel) => channel.id);
  if (everything.has(key)) return channels.map((channel) => channel.id);
  if (key === "meta") return idsOf(["facebook", "instagram"], channels);
  const kind = kinds.get(key) ?? channelKinds.find((one) => wordKey(one) === key);
  return kind ? idsOf([kind], channels) : null;
}

/** "Instagram Story", "Facebook KV Peine": a channel word with an addition. */
function meaningOfPart(word: string, channels: ChannelOption[]): string[] | null {
  const kind = kindOfKey(wordKey(word));
  return kind ? idsOf([kind], channels) : null;
}

function kindOfKey(key: string): ChannelKind | null {
  const exact = kinds.get(key);
  if (exact) return exact;
  for (const token of key.split(" ")) {
    const kind = token.length > 1 ? kinds.get(token) : undefined;
    if (kind) return kind;
  }
  return null;
}

/** Two Facebook pages make "Facebook" a question; a kind without any channel too. */
function idsOf(wanted: ChannelKind[], channels: ChannelOption[]): string[] | null {
  const found = wanted.map((kind) => channels.filter((channel) => channel.kind === kind));
  return found.every((one) => one.length === 1) ? found.flat().map((channel) => channel.id) : null;
}
