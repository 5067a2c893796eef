import type { DistrictLine } from "./contract";

/** First parts of addresses that belong to the product itself, so no association may be called so there. */
export const reservedSlugs: readonly string[] = [
  "account",
  "api",
  "association",
  "forgot",
  "forgot-password",
  "forgotten-password",
  "help",
  "icon",
  "imprint",
  "invitation",
  "invitations",
  "invite",
  "legal",
  "link",
  "new",
  "offline",
  "privacy",
  "reset",
  "reset-password",
  "search",
  "setup",
  "decide",
  "sign-in",
  "sign-out",
  "signin",
  "stand-in",
  "signout",
  "static",
  "verify",
];

/** The part of the address a name becomes: "KV Lüchow-Dannenberg" → `kv-luechow-dannenberg`, 60 letters at most. */
export function toSlug(name: string): string {
  const folded = name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöüß]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  const slug = folded
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return slug || "kv";
}

/** The slug itself, or with the first number that is free: `kv-stade`, `kv-stade-2`. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = toSlug(name);
  const isFree = (candidate: string) => !taken.has(candidate) && !reservedSlugs.includes(candidate);
  let candidate = slug;
  for (let number = 2; !isFree(candidate); number += 1) candidate = `${slug}-${number}`;
  return candidate;
}

export type SetUpCounts = {
  /** Active people who edit, and how many of them have a deputy for it. */
  editors: number;
  editorsWithDeputy: number;
  /** Active people who may decide approvals, and how many of them have a deputy for it. */
  deciders: number;
  decidersWithDeputy: number;
  /** Active channels. */
  channels: number;
};

/**
 * What a district still needs before it can work safely through an absence: two people who edit, somebody who
 * decides, a channel, and deputies. Everybody who edits needs one; for decisions a second person who may decide
 * does as well, since any of them can (the field's own rule: no district starts with less).
 */
export function missingIn(counts: SetUpCounts): DistrictLine["missing"] {
  const editing = counts.editors > 0 && counts.editorsWithDeputy === counts.editors;
  const deciding = counts.deciders > 1 || counts.decidersWithDeputy === counts.deciders;
  const missing: [DistrictLine["missing"][number], boolean][] = [
    ["twoPeople", counts.editors < 2],
    ["approver", counts.deciders < 1],
    ["deputy", !editing || !deciding],
    ["channel", counts.channels < 1],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([what]) => what);
}

/** What a district is usually called for short: "Kreisverband Stade e. V." → "KV Stade", 40 letters at most. */
export function shortNameOf(name: string): string {
  const place = townIn(name);
  return place === name.trim() ? place.slice(0, 40) : `KV ${place}`.slice(0, 40).trim();
}

/** The place in a district's name, to start from: "Kreisverband Stade e. V." → "Stade". */
export function townIn(name: string): string {
  return name
    .trim()
    .replace(/^(kreisverband|kv)\s+/i, "")
    .replace(/\s+e\.?\s?v\.?$/i, "");
}
