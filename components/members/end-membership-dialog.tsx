"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Member } from "@/lib/members/contract";

type Props = { member: Member; onClose: () => void };

/** Asks before a membership ends, because only a new invitation brings it back. */
export function EndMembershipDialog({ member, onClose }: Props) {
  const t = useTranslations("members.end");
  const { association } = useWorkspace();
  const why = useRefusalText();
  const notify = useNotify();
  const { name } = member;
  const end = useMutation(
    orpc.members.endMembership.mutationOptions({
      meta: { touches: ["members", "associations"] },
      onSuccess: () => {
        notify(t("done", { name }));
        onClose();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("title", { name })}
      text={t("text", { name })}
      confirmLabel={t("confirm")}
      tone="danger"
      pending={end.isPending}
      onConfirm={() => end.mutate({ associationId: association.id, memberId: member.id })}
    >
      {end.error ? (
        <Callout tone="danger" role="alert">
          {why(end.error)}
        </Callout>
      ) : null}
    </ConfirmDialog>
  );
}
