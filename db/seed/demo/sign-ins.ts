import type { Role } from "@/db/enums";

/** One password for everybody: the demo holds nothing that is worth protecting. */
export const demoPassword = "redaktion-im-kreis-40";

/** Somebody to sign in as, to see what a role sees first. */
export interface DemoSignIn {
  role: Role;
  name: string;
  personKey: string;
  associationKey: string;
}

/** One person per role; the three-district manager and the stand-in come on top. */
export const demoSignIns: readonly DemoSignIn[] = [
  signIn("editor", "Merle Brinkhus", "merle.brinkhus", "celle"),
  signIn("editor", "Deniz Aydoğan", "deniz.aydogan", "celle"),
  signIn("approver", "Ove Tammen", "ove.tammen", "celle"),
  signIn("manager", "Henrike Lührs", "henrike.luehrs", "celle"),
  signIn("manager", "Karsten Ohlendorf", "karsten.ohlendorf", "stade"),
  signIn("reader", "Ragna Steenblock", "ragna.steenblock", "stade"),
  signIn("coordinator", "Swantje Abeling", "swantje.abeling", "niedersachsen"),
  signIn("press", "Jovan Radić", "jovan.radic", "niedersachsen"),
  signIn("viewer", "Gesa Thormählen", "gesa.thormaehlen", "niedersachsen"),
  signIn("admin", "Thea Minh Tran", "thea.minh.tran", "niedersachsen"),
];

function signIn(role: Role, name: string, mailName: string, associationKey: string): DemoSignIn {
  return { role, name, personKey: `${mailName}@${associationKey}.beispiel.example`, associationKey };
}
