"use client";

import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Coverage } from "@/lib/coverage/contract";
import { formatDayRange } from "@/lib/time/format";

/** What no stand-in can mend in this team, and which stretches ahead want a look. */
export function CoverageHints({ coverage: { setUp, hints } }: { coverage: Coverage }) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const { association, can } = useWorkspace();
  return (
    <>
      {setUp.length > 0 ? (
        <Callout
          tone="warn"
          title={t("setUp.title")}
          actions={
            can("member.read") ? (
              <LinkButton size="sm" href={`/${association.slug}/team`} className="print:hidden">
                {t("setUp.toTeam")}
              </LinkButton>
            ) : null
          }
        >
          <ul className="list-disc pl-5">
            {setUp.map((gap) => (
              <li key={gap}>{t(`setUp.${gap}`)}</li>
            ))}
          </ul>
        </Callout>
      ) : null}
      {hints.length > 0 ? (
        <Callout
          tone={hints.every(({ state }) => state === "covered") ? "info" : "warn"}
          title={t("hints.title")}
        >
          <ul className="list-disc pl-5">
            {hints.map(({ name, from, to, state }) => (
              <li key={from} className="figures">
                {t("hints.check", {
                  name: name ?? t("hints.yearEnd"),
                  days: formatDayRange(from, to, locale),
                })}{" "}
                {t(`hints.${state}`)}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
    </>
  );
}
