"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Invitation } from "@/lib/members/contract";
import { formatDay } from "@/lib/time/format";
import { fromInstant } from "@/lib/time/zones";

type Props = { invitation: Invitation; renewing: boolean; onRenew: (invitation: Invitation) => void };

/** One open invitation: until when it is valid, made anew, or taken back. */
export function InvitationLine({ invitation, renewing, onRenew }: Props) {
  const t = useTranslations("members.invitations");
  const roleName = useTranslations("common.roles");
  const locale = useLocale();
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const [asking, setAsking] = useState(false);
  const { id: invitationId, email, name, roles } = invitation;
  const revoke = useMutation(
    orpc.members.revokeInvitation.mutationOptions({
      meta: { touches: ["members"] },
      onError: (error) => notify(why(error), { tone: "error" }),
      onSuccess: () => notify(t("revoked", { email })),
    }),
  );
  const until = formatDay(fromInstant(new Date(invitation.expiresAt)).day, locale);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0 grow basis-56 text-sm">
        <p className="wrap-anywhere">
          {name ? <strong className="font-semibold">{name} </strong> : null}
          {email}
        </p>
        <p className="text-ink-2">
          {roles.map((role) => roleName(role)).join(" · ")},{" "}
          {invitation.expired ? <Badge tone="amber">{t("expired")}</Badge> : t("until", { day: until })}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          aria-label={t("renewFor", { email })}
          pending={renewing}
          onClick={() => onRenew(invitation)}
        >
          {t("renew")}
        </Button>
        <Button size="sm" aria-label={t("revokeFor", { email })} onClick={() => setAsking(true)}>
          {t("revoke")}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("revokeTitle", { email })}
        text={t("revokeText")}
        confirmLabel={t("revoke")}
        tone="danger"
        onConfirm={() => revoke.mutate({ associationId: association.id, invitationId })}
      />
    </li>
  );
}
