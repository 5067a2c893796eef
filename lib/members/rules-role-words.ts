import type { AssociationKind, Role } from "@/db/enums";
import { fittingRoles } from "./rules";

const words: Record<Role, readonly string[]> = {
  editor: ["redaktion", "redakteur", "editor", "editing", "editorial", "social media"],
  approver: ["freigabe", "freigeber", "freigebende", "approver", "approval"],
  manager: [
    "leitung",
    "kreisverbandsleitung",
    "kv-leitung",
    "kvl",
    "gf",
    "kgf",
    "geschäftsführung",
    "geschäftsführer",
    "kreisgeschäftsführung",
    "kreisgeschäftsführer",
    "manager",
    "management",
    "director",
  ],
  reader: ["lesen", "nur lesen", "lesend", "leserecht", "leser", "reader", "read", "read only", "read-only"],
  coordinator: ["landeskoordination", "koordination", "koordinator", "coordinator", "coordination"],
  press: ["presse", "pressestelle", "press", "press office"],
  viewer: ["lv lesen", "viewer", "lesen", "nur lesen", "reader", "read", "read only", "read-only"],
  admin: ["administration", "administrator", "admin"],
};

/**
 * The roles a text names, in German or English: "Redaktion und Freigabe", "GF", "Leitung/GF", "Redakteur*in".
 * Null when any part of it is no role word, because then it is a name. Roles that the kind of association does
 * not know come back as `misfits`.
 */
export function readRoles(text: string, kind: AssociationKind): { roles: Role[]; misfits: string[] } | null {
  const parts = text
    .split(/[+&/,]|\s(?:und|and)\s/i)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) return null;
  const roles = new Set<Role>();
  const misfits: string[] = [];
  for (const part of parts) {
    const meant = meantBy(part);
    if (meant.length === 0) return null;
    const fitting = meant.find((role) => fittingRoles(kind).includes(role));
    if (fitting) roles.add(fitting);
    else misfits.push(part);
  }
  return { roles: [...roles], misfits };
}

function meantBy(part: string): Role[] {
  const word = part.toLowerCase().replace(/\s+/g, " ");
  // "Redakteur*in", "Redakteur:in", "Redakteurin", "Redakteur(in)" are all "redakteur".
  const stem = word.replace(/[*:_/(]?in\)?$/, "");
  const all = Object.entries(words) as [Role, readonly string[]][];
  return all.filter(([, known]) => known.includes(word) || known.includes(stem)).map(([role]) => role);
}
