"use client";

import { Ban, Pencil, Trash2, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PersonDialog } from "@/components/media/person-dialog";
import { useConsentText } from "@/components/media/use-consent-text";
import type { MediumActions } from "@/components/media/use-medium";
import { WithdrawDialog } from "@/components/media/withdraw-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { MediaPerson, Medium } from "@/lib/media/contract";

type Props = { medium: Medium; actions: MediumActions; readOnly: boolean };

/** Who can be recognised, and what they agreed to. */
export function PeopleSection({ medium, actions, readOnly }: Props) {
  const t = useTranslations("media.people");
  const consentText = useConsentText();
  const [edited, setEdited] = useState<MediaPerson | "new" | null>(null);
  const [withdrawn, setWithdrawn] = useState<MediaPerson | null>(null);
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-base">{t("title")}</h3>
      {medium.people.length === 0 ? <p className="text-sm text-ink-2">{t("empty")}</p> : null}
      <ul className="flex flex-col gap-2">
        {medium.people.map((person) => (
          <li
            key={person.id}
            className="flex flex-wrap items-start gap-x-2 gap-y-1 rounded-lg border border-line p-3"
          >
            <div className="min-w-0 grow">
              <p className="font-medium">
                {person.name}
                {person.minor ? <Badge className="ml-2">{t("minorBadge")}</Badge> : null}
                {person.withdrawnAt ? (
                  <Badge tone="red" className="ml-2">
                    {t("withdrawnBadge")}
                  </Badge>
                ) : null}
              </p>
              <p className="text-sm text-ink-2">{consentText(person)}</p>
            </div>
            {readOnly ? null : (
              <span className="flex flex-wrap items-center gap-1">
                {person.withdrawnAt ? null : (
                  <>
                    <IconButton
                      icon={Pencil}
                      size="sm"
                      label={t("edit", { name: person.name })}
                      onClick={() => setEdited(person)}
                    />
                    <Button
                      size="sm"
                      aria-label={t("withdrawFor", { name: person.name })}
                      onClick={() => setWithdrawn(person)}
                    >
                      <Ban aria-hidden />
                      {t("withdraw")}
                    </Button>
                  </>
                )}
                <IconButton
                  icon={Trash2}
                  size="sm"
                  label={t("remove", { name: person.name })}
                  onClick={() => void actions.removePerson(person)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <Button className="self-start" onClick={() => setEdited("new")}>
          <UserPlus aria-hidden />
          {t("add")}
        </Button>
      )}
      {edited ? (
        <PersonDialog
          person={edited === "new" ? null : edited}
          onSave={actions.savePerson}
          onClose={() => setEdited(null)}
        />
      ) : null}
      {withdrawn ? (
        <WithdrawDialog person={withdrawn} actions={actions} onClose={() => setWithdrawn(null)} />
      ) : null}
    </section>
  );
}
