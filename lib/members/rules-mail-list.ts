import type { AssociationKind, Role } from "@/db/enums";
import { normaliseEmail } from "@/lib/access/rules";
import type { Newcomer } from "@/lib/associations/contract";
import { usualRole } from "./rules";
import { splitMailList } from "./rules-mail-lines";
import { readRoles } from "./rules-role-words";

/** Why a line, or a part of it, was not taken as it stands; a key below `members.list.problems` in the messages. */
export type MailListProblem = {
  /** Counted from 1, as pasted. */
  line: number;
  text: string;
  reason: "noAddress" | "badAddress" | "unknownRole" | "roleDoesNotFit" | "tooMany";
};

/** As many as one request may carry. */
export const mostNewcomers = 50;

/**
 * Reads what people paste when asked who belongs to a team: addresses one per line, lists from a mail program
 * ("Kern, Maria <m@x>; …"), cells from a spreadsheet with or without headings, with role words in German or
 * English. Nobody is dropped silently: what cannot be read comes back with its line and the reason.
 * The same address twice is one person with the roles of both lines.
 */
export function parseMailList(text: string, kind: AssociationKind = "district") {
  const problems: MailListProblem[] = [];
  const found = new Map<string, { name: string; roles: Set<Role> }>();
  for (const part of splitMailList(text)) {
    const say = (reason: MailListProblem["reason"], about = part.text) =>
      problems.push({ line: part.line, text: about.slice(0, 200), reason });
    if (!part.address) {
      say(part.text.includes("@") ? "badAddress" : "noAddress");
      continue;
    }
    const address = normaliseEmail(part.address);
    if (address === null) {
      say("badAddress", part.address);
      continue;
    }
    const known = found.get(address);
    if (!known && found.size >= mostNewcomers) {
      say("tooMany", address);
      continue;
    }
    const { name, roles } = readPieces(part, kind, say);
    found.set(address, {
      name: known?.name || name,
      roles: new Set([...(known?.roles ?? []), ...roles]),
    });
  }
  const newcomers = [...found].map(([address, { name, roles }]): Newcomer => {
    return { name, email: address, roles: roles.size > 0 ? [...roles] : [usualRole(kind)] };
  });
  return { newcomers, problems };
}

type Say = (reason: MailListProblem["reason"], about?: string) => void;

function readPieces(
  part: { pieces: readonly string[]; roleCell: string | null },
  kind: AssociationKind,
  say: Say,
) {
  const roles: Role[] = [];
  const names: string[] = [];
  const take = (read: NonNullable<ReturnType<typeof readRoles>>) => {
    roles.push(...read.roles);
    for (const misfit of read.misfits) say("roleDoesNotFit", misfit);
  };
  for (const piece of part.pieces) {
    const read = readRoles(piece, kind);
    if (read) take(read);
    // A whole name stands already: what else is there was meant as something else.
    else if (names.some((name) => name.includes(" "))) say("unknownRole", piece);
    else names.push(piece);
  }
  if (part.roleCell) {
    const read = readRoles(part.roleCell, kind);
    if (read) take(read);
    else say("unknownRole", part.roleCell);
  }
  return { name: names.join(" ").slice(0, 120).trim(), roles };
}
