"use client";

import { useTranslations } from "next-intl";
import { InvitationLinks } from "@/components/members/invitation-links";
import { Callout } from "@/components/ui/callout";

type Props = { invited: readonly { email: string; link: string | null }[]; alreadyThere: readonly string[] };

/** What became of each invited address. */
export function InviteResult({ invited, alreadyThere }: Props) {
  const t = useTranslations("members.invite");
  const links = invited.flatMap(({ email, link }) => (link === null ? [] : [{ email, link }]));
  const mailed = invited.length - links.length;
  return (
    <div className="flex flex-col gap-4">
      {mailed > 0 ? (
        <Callout tone="success" role="status">
          {t("sent", { count: mailed })}
        </Callout>
      ) : null}
      {links.length > 0 ? <InvitationLinks links={links} /> : null}
      {alreadyThere.length > 0 ? (
        <Callout tone="info">{t("alreadyThere", { emails: alreadyThere.join(", ") })}</Callout>
      ) : null}
    </div>
  );
}
