"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { MailListProblems } from "@/components/members/mail-list-problems";
import { RoleCheckboxes } from "@/components/members/role-checkboxes";
import type { MailList } from "@/components/members/use-mail-list";
import { Textarea } from "@/components/ui/textarea";
import type { AssociationKind } from "@/db/enums";

type Props = { kind: AssociationKind; list: MailList; tried: boolean };

/** A pasted list of people and, below, who was understood: each with roles to choose, and what was not. */
export function MailListField({ kind, list, tried }: Props) {
  const t = useTranslations("members.list");
  const id = useId();
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="text-sm font-medium">
          {t("label")}
        </label>
        <Textarea
          id={id}
          rows={5}
          maxLength={20_000}
          value={list.text}
          onChange={(event) => list.setText(event.target.value)}
          placeholder={t("placeholder")}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
          className="max-h-60"
        />
        <p id={`${id}-hint`} className="text-xs text-ink-2">
          {t("hint")}
        </p>
      </div>
      <p role="status" className="text-sm font-semibold">
        {list.text.trim() ? t("understood", { count: list.people.length }) : null}
      </p>
      <MailListProblems problems={list.problems} />
      {list.people.length > 0 ? (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {list.people.map((one) => (
            <li key={one.email} className="px-3 py-2">
              <p className="text-sm wrap-anywhere">
                {one.name ? <strong className="font-semibold">{one.name} </strong> : null}
                <span className={one.name ? "text-ink-2" : "font-semibold"}>{one.email}</span>
              </p>
              <RoleCheckboxes
                kind={kind}
                legend={t("rolesOf", { who: one.name || one.email })}
                value={one.roles}
                onChange={(roles) => list.setRoles(one.email, roles)}
                error={tried && one.roles.length === 0 ? t("roleNeeded") : undefined}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
