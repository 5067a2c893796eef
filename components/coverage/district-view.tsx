"use client";

import { Printer } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { AccessCard } from "@/components/coverage/access-card";
import { CoverageCard } from "@/components/coverage/coverage-card";
import { HelpCard } from "@/components/coverage/help-card";
import { WaitingCard } from "@/components/coverage/waiting-card";
import { WeeksAhead } from "@/components/coverage/weeks-ahead";
import { ShutDoor } from "@/components/shell/shut-door";
import { IconButton } from "@/components/ui/icon-button";
import { PageHeader } from "@/components/ui/page-header";
import { useWorkspace } from "@/components/workspace/workspace";
import { formatWeek } from "@/lib/time/format";
import { isoWeek } from "@/lib/time/weeks";

/** Mein Kreisverband: what a manager looks at once a week, on one page that can be printed. */
export function DistrictView() {
  const t = useTranslations("coverage.district");
  const locale = useLocale();
  const { today, can, myMembershipId } = useWorkspace();
  if (!can("coverage.read")) {
    return <ShutDoor page={t("title")} title={t("forbiddenTitle")} text={t("forbidden")} />;
  }
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-4">
      <PageHeader
        title={t(myMembershipId ? "title" : "titleFromState")}
        description={t("description", { week: formatWeek(isoWeek(today), locale) })}
        actions={<IconButton icon={Printer} label={t("print")} onClick={() => window.print()} />}
        className="mb-0"
      />
      <CoverageCard />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block print:*:mb-4">
        <WeeksAhead />
        <div className="flex min-w-0 flex-col gap-4">
          <WaitingCard />
          <AccessCard />
          <HelpCard />
        </div>
      </div>
    </div>
  );
}
