"use client";

import { CircleCheck, CircleX, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { StandInRequest } from "@/lib/absences/contract";

const looks = {
  accepted: { icon: CircleCheck, tone: "green" },
  declined: { icon: CircleX, tone: "red" },
  open: { icon: Hourglass, tone: "amber" },
} as const;

/** What each deputy said who was asked: in a word, a sign and a colour. */
export function RequestAnswers({ requests }: { requests: readonly StandInRequest[] }) {
  const t = useTranslations("absences.answers");
  if (requests.length === 0) return null;
  return (
    <ul aria-label={t("list")} className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
      {requests.map(({ id, name, answer, takenOver }) => {
        const { icon: Icon, tone } = looks[answer ?? "open"];
        return (
          <li key={id} className="flex flex-wrap items-center gap-1.5">
            {name}
            <Badge tone={tone}>
              <Icon aria-hidden />
              {t(answer ?? "open")}
            </Badge>
            {takenOver ? <Badge>{t("takenOver")}</Badge> : null}
          </li>
        );
      })}
    </ul>
  );
}
