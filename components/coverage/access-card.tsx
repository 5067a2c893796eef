"use client";

import { useQuery } from "@tanstack/react-query";
import { CircleAlert, CircleCheck, ClipboardCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { AccessDialog } from "@/components/coverage/access-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { useWorkspace } from "@/components/workspace/workspace";
import { accessCheckItems } from "@/db/enums";
import { orpc } from "@/lib/api/client";
import type { AccessCheck } from "@/lib/coverage/contract";
import { formatDayWithYear } from "@/lib/time/format";

/** The quarterly look at page access: when it was, what it found, and the way to the next. */
export function AccessCard() {
  const t = useTranslations("coverage.access");
  const locale = useLocale();
  const { association, can } = useWorkspace();
  const [checking, setChecking] = useState(false);
  const mayRead = can("accessCheck.read");
  const input = { associationId: association.id };
  const { data, isError } = useQuery(
    orpc.coverage.listAccessChecks.queryOptions({ input, enabled: mayRead }),
  );
  if (!mayRead) return null;
  const newest = data?.newest;
  const [last] = data?.checks ?? [];
  return (
    <Card
      title={t("title")}
      aside={data?.due ? <Badge tone="amber">{t("due")}</Badge> : null}
      className="break-inside-avoid"
    >
      <p className="mb-2 text-sm text-ink-2">{t("text")}</p>
      {isError && !data ? <Callout tone="danger">{t("loadFailed")}</Callout> : null}
      {data && !newest ? <p className="text-sm">{t("never")}</p> : null}
      {newest ? (
        <p className="figures text-sm">
          {t("last", { day: formatDayWithYear(newest.checkedOn, locale) })}
          {last ? ` ${t("by", { name: last.checkedByName })}` : null}:{" "}
          <span className={newest.inOrder ? "text-green-ink" : "text-amber-ink"}>
            {t(newest.inOrder ? "inOrder" : "notInOrder")}
          </span>
          . {data?.nextOn && !data.due ? t("next", { day: formatDayWithYear(data.nextOn, locale) }) : null}
        </p>
      ) : null}
      {last ? <Found check={last} /> : null}
      {can("accessCheck.write") ? (
        <Button
          onClick={() => setChecking(true)}
          variant={data?.due ? "primary" : "secondary"}
          className="mt-3 print:hidden"
        >
          <ClipboardCheck aria-hidden />
          {t("start")}
        </Button>
      ) : null}
      {checking ? <AccessDialog last={last} onClose={() => setChecking(false)} /> : null}
    </Card>
  );
}

function Found({ check }: { check: AccessCheck }) {
  const t = useTranslations("coverage.access");
  return (
    <>
      <ul className="mt-2 flex flex-col gap-1 text-sm">
        {accessCheckItems.map((item) => {
          const Icon = check[item] ? CircleCheck : CircleAlert;
          return (
            <li key={item} className="flex items-start gap-2">
              <Icon
                aria-hidden
                className={`mt-0.5 size-4 shrink-0 ${check[item] ? "text-green-ink" : "text-amber-ink"}`}
              />
              <span>
                {t(`items.${item}`)}: <span className="text-ink-2">{t(check[item] ? "yes" : "no")}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {check.note ? <p className="mt-2 text-sm wrap-anywhere whitespace-pre-line">{check.note}</p> : null}
    </>
  );
}
