"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Colleague } from "@/lib/associations/contract";
import { foldText } from "@/lib/posts/rules-text";

type Props = { typed: string; onChoose: (person: Colleague) => void };

const most = 5;

/** The people whose name may be meant, to be chosen with a press or with Tab and Enter. */
export function MentionChoices({ typed, onChoose }: Props) {
  const t = useTranslations("comments");
  const { association, myMembershipId } = useWorkspace();
  const wanted = foldText(typed);
  const fits = ({ name }: Colleague) =>
    foldText(name)
      .split(" ")
      .some((word) => word.startsWith(wanted));
  const others = association.colleagues.filter(({ id, active }) => active && id !== myMembershipId);
  const found = others.filter((person) => fits(person) || foldText(person.name).startsWith(wanted));
  if (found.length === 0) return null;
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="sr-only">{t("mention")}</legend>
      {found.slice(0, most).map((person) => (
        <Button key={person.id} size="sm" onClick={() => onChoose(person)}>
          @{person.name}
        </Button>
      ))}
    </fieldset>
  );
}
