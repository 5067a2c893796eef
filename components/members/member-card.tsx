"use client";

import { EllipsisVertical, Pencil, UserMinus, UserX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AwayLine } from "@/components/absences/away-line";
import { ReportDialog } from "@/components/absences/report-dialog";
import { DeputyList } from "@/components/members/deputy-list";
import { EndMembershipDialog } from "@/components/members/end-membership-dialog";
import { MemberDialog } from "@/components/members/member-dialog";
import { AvatarInitials } from "@/components/ui/avatar-initials";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { useWorkspace } from "@/components/workspace/workspace";
import { duties } from "@/db/enums";
import type { Member } from "@/lib/members/contract";
import { hasDuty } from "@/lib/members/rules";
import { formatMinutes } from "@/lib/time/format";

type Props = { member: Member; team: readonly Member[] };

/** One person of the team: roles in words, planned hours, and who stands in for them in each of their duties. */
export function MemberCard({ member, team }: Props) {
  const t = useTranslations("members.team");
  const roleName = useTranslations("common.roles");
  const absence = useTranslations("absences.others");
  const { association, can, me } = useWorkspace();
  const [open, setOpen] = useState<"edit" | "end" | "report" | null>(null);
  const { name } = member;
  const held = duties.filter((duty) => hasDuty(member.roles, duty));
  const manageable = can("member.manage");
  const reportable = member.personId !== me.personId && can("absence.report");
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start gap-3">
        <AvatarInitials name={name} className="mt-0.5" />
        <div className="min-w-0 grow">
          <h3 className="text-base wrap-anywhere">
            {name}
            {member.personId === me.personId ? (
              <Badge className="ml-2 align-middle font-normal">{t("you")}</Badge>
            ) : null}
          </h3>
          {member.email ? (
            <a href={`mailto:${member.email}`} className="text-sm wrap-anywhere text-ink-2 underline">
              {member.email}
            </a>
          ) : null}
          <dl className="mt-1 text-sm">
            <dt className="sr-only">{t("roles")}</dt>
            <dd>{member.roles.map((role) => roleName(role)).join(" · ")}</dd>
            {association.kind === "district" && member.weeklyMinutes > 0 ? (
              <>
                <dt className="mr-1 inline text-ink-2">{t("weekly")}</dt>
                <dd className="inline tabular-nums">
                  {t("weeklyHours", { hours: formatMinutes(member.weeklyMinutes) })}
                </dd>
              </>
            ) : null}
          </dl>
          <AwayLine membershipId={member.id} />
        </div>
        {manageable || reportable ? (
          <Menu trigger={<IconButton icon={EllipsisVertical} label={t("actions", { name })} />}>
            {manageable ? (
              <MenuItem icon={Pencil} onSelect={() => setOpen("edit")}>
                {t("edit")}
              </MenuItem>
            ) : null}
            {reportable ? (
              <MenuItem icon={UserX} onSelect={() => setOpen("report")}>
                {absence("report")}
              </MenuItem>
            ) : null}
            {manageable ? (
              <MenuItem icon={UserMinus} tone="danger" onSelect={() => setOpen("end")}>
                {t("end")}
              </MenuItem>
            ) : null}
          </Menu>
        ) : null}
      </div>
      {held.length > 0 ? (
        <div className="grid gap-x-6 gap-y-3 border-t border-line pt-3 lg:grid-cols-2">
          {held.map((duty) => (
            <DeputyList key={duty} member={member} team={team} duty={duty} editable={can("deputy.manage")} />
          ))}
        </div>
      ) : null}
      {open === "edit" ? <MemberDialog member={member} onClose={() => setOpen(null)} /> : null}
      {open === "report" ? <ReportDialog member={member} onClose={() => setOpen(null)} /> : null}
      {open === "end" ? <EndMembershipDialog member={member} onClose={() => setOpen(null)} /> : null}
    </li>
  );
}
