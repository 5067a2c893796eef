"use client";

import { Stamp, UserPlus, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChannelsCard } from "@/components/associations/channels-card";
import { MasterDataCard } from "@/components/associations/master-data-card";
import { useAssociation } from "@/components/associations/use-association";
import { AuditLink } from "@/components/audit/audit-link";
import { FixedDutiesCard } from "@/components/members/fixed-duties-card";
import { InvitationList } from "@/components/members/invitation-list";
import { InviteDialog } from "@/components/members/invite-dialog";
import { MemberCard } from "@/components/members/member-card";
import { TeamHints } from "@/components/members/team-hints";
import { useTeam } from "@/components/members/use-team";
import { ShutDoor } from "@/components/shell/shut-door";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";

/** The team of an association with its deputies; for those who manage it also invitations, channels and details. */
export function TeamView() {
  const t = useTranslations("members.team");
  const { can } = useWorkspace();
  if (can("member.read")) return <Team />;
  return <ShutDoor page={t("title")} title={t("forbiddenTitle")} text={t("forbidden")} />;
}

function Team() {
  const t = useTranslations("members.team");
  const approvals = useTranslations("approvalPanel.rules");
  const { association, can } = useWorkspace();
  const why = useRefusalText();
  const team = useTeam();
  const { channels } = useAssociation();
  const [inviting, setInviting] = useState(false);
  const isState = association.kind === "state";
  const manageable = can("member.manage");
  const invite = (label: string) => (
    <Button variant="primary" onClick={() => setInviting(true)}>
      <UserPlus aria-hidden />
      {label}
    </Button>
  );
  const members = team.data?.members ?? [];
  const invited = team.data?.invitations.length ?? 0;
  const isEmpty = team.data !== undefined && members.length === 0;
  return (
    <div className="mx-auto w-full max-w-5xl">
      <PageHeader
        title={isState ? t("titleState") : t("title")}
        description={isState ? t("descriptionState") : t("description")}
        actions={
          <>
            <LinkButton href={`/${association.slug}/approval-rules`}>
              <Stamp aria-hidden />
              {approvals("open")}
            </LinkButton>
            {can("audit.read") ? <AuditLink /> : null}
            {manageable && !isEmpty ? invite(t("invite")) : null}
          </>
        }
      />
      {team.error && !team.data ? (
        <ErrorState text={t("loadFailed")} next={why(team.error)} onRetry={() => void team.refetch()} />
      ) : null}
      {team.isPending ? <TeamOutline /> : null}
      {isEmpty ? (
        <EmptyState
          icon={UsersRound}
          title={t("emptyTitle")}
          text={
            invited > 0
              ? t("emptyTextInvited", { count: invited })
              : t(manageable ? "emptyText" : "emptyTextReader")
          }
          action={manageable ? invite(t("invite")) : undefined}
          className="mb-5"
        />
      ) : null}
      {members.length > 0 ? (
        <>
          <TeamHints team={members} channels={channels.filter((one) => one.active).length} />
          <section aria-label={t("people")}>
            <h2 className="mb-3 text-base">
              {t("people")}{" "}
              <span className="text-sm font-normal text-ink-2">{t("count", { count: members.length })}</span>
            </h2>
            <ul className="flex flex-col gap-3">
              {members.map((member) => (
                <MemberCard key={member.id} member={member} team={members} />
              ))}
            </ul>
          </section>
        </>
      ) : null}
      {team.data ? (
        <div className="mt-6 gap-5 *:mb-5 *:break-inside-avoid lg:columns-2">
          {manageable ? <InvitationList invitations={team.data.invitations} /> : null}
          <FixedDutiesCard team={members} />
          <ChannelsCard />
          <MasterDataCard />
        </div>
      ) : null}
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </div>
  );
}

function TeamOutline() {
  return (
    <div className="flex flex-col gap-3">
      <Skeleton className="h-36" />
      <Skeleton className="h-36" />
    </div>
  );
}
