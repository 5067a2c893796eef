"use client";

import { Eye, RotateCcw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { TableCell } from "@/components/ui/table";
import type { OutgoingMail } from "@/lib/mail/contract";
import { formatInstant } from "@/lib/time/format";

type Props = { mail: OutgoingMail; pending: boolean; onShow: () => void; onAgain?: () => void };

const tones = { waiting: "amber", sent: "green", failed: "red" } as const;

/** One mail: to whom, what about, and what became of it. */
export function OutgoingMailRow({ mail, pending, onShow, onAgain }: Props) {
  const t = useTranslations("mails.outgoing");
  const kinds = useTranslations("notices.kinds");
  const locale = useLocale();
  const { personName: name, reason, attempts, state, kind } = mail;
  return (
    <tr>
      <TableCell className="min-w-56">
        <span className="block font-medium">{name}</span>
        <span className="block text-xs wrap-anywhere text-ink-2">
          {mail.email} · {mail.associationName}
        </span>
      </TableCell>
      <TableCell>{kind === "bundle" ? t("bundle") : kinds(kind)}</TableCell>
      <TableCell className="min-w-48">
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
        {attempts > 0 && state !== "sent" ? (
          <span className="ml-2 text-xs text-ink-2">{t("attempts", { count: attempts })}</span>
        ) : null}
        {reason && state !== "sent" ? (
          <span className="mt-1 block text-xs wrap-anywhere text-ink-2">{sayReason(t, reason)}</span>
        ) : null}
      </TableCell>
      <TableCell className="whitespace-nowrap">{formatInstant(new Date(mail.at), locale)}</TableCell>
      <TableCell>
        <span className="flex flex-wrap justify-end gap-2">
          <Button size="sm" onClick={onShow} aria-label={t("showFor", { name })}>
            <Eye aria-hidden />
            {t("show")}
          </Button>
          {state === "failed" && onAgain ? (
            <Button size="sm" pending={pending} onClick={onAgain} aria-label={t("againFor", { name })}>
              <RotateCcw aria-hidden />
              {t("again")}
            </Button>
          ) : null}
        </span>
      </TableCell>
    </tr>
  );
}

/** Why a mail waits or was given up: what we say ourselves, otherwise the mail server's own words. */
function sayReason(t: ReturnType<typeof useTranslations<"mails.outgoing">>, reason: string): string {
  if (reason === "notConfigured" || reason === "quietTime") return t(`reasons.${reason}`);
  const [what, kind = ""] = reason.split(/ (.*)/s);
  return what === "notWritten" ? t("reasons.notWritten", { reason: kind }) : t("reasons.given", { reason });
}
