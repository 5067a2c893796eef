"use client";

import { useMemo, useState } from "react";
import type { AssociationKind, Role } from "@/db/enums";
import type { Newcomer } from "@/lib/associations/contract";
import { type MailListProblem, parseMailList } from "@/lib/members/rules-mail-list";

export type MailList = {
  text: string;
  setText: (text: string) => void;
  /** Who was understood, with the roles as chosen by hand where somebody did. */
  people: Newcomer[];
  problems: MailListProblem[];
  setRoles: (email: string, roles: Role[]) => void;
  /** False while somebody has no role left. */
  complete: boolean;
};

/** A pasted list as it is understood while it is typed. Roles chosen by hand outlive corrections of the text. */
export function useMailList(kind: AssociationKind): MailList {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<Readonly<Record<string, Role[]>>>({});
  const parsed = useMemo(() => parseMailList(text, kind), [text, kind]);
  const people = parsed.newcomers.map((one) => ({ ...one, roles: chosen[one.email] ?? one.roles }));
  return {
    text,
    setText,
    people,
    problems: parsed.problems,
    setRoles: (email, roles) => setChosen((before) => ({ ...before, [email]: roles })),
    complete: people.every((one) => one.roles.length > 0),
  };
}
