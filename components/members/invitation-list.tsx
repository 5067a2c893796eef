"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { InvitationLine } from "@/components/members/invitation-line";
import { InviteResult } from "@/components/members/invite-result";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Dialog } from "@/components/ui/dialog";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Invitation } from "@/lib/members/contract";

/** Who was invited and has not answered yet. */
export function InvitationList({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations("members");
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  // Here and not in the line: the line goes as soon as the new invitation has replaced the old one.
  const renew = useMutation(
    orpc.members.inviteMembers.mutationOptions({
      meta: { touches: ["members"] },
      onError: (error) => notify(why(error), { tone: "error" }),
    }),
  );
  const people = renew.variables?.people ?? [];
  return (
    <Card title={t("invitations.title")}>
      {invitations.length === 0 ? (
        <p className="text-sm text-ink-2">{t("invitations.none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {invitations.map((one) => (
            <InvitationLine
              key={one.id}
              invitation={one}
              renewing={renew.isPending && people.some((person) => person.email === one.email)}
              onRenew={({ email, name, roles }) =>
                renew.mutate({ associationId: association.id, people: [{ email, name, roles }] })
              }
            />
          ))}
        </ul>
      )}
      {renew.data ? (
        <Dialog
          open
          onOpenChange={(open) => (open ? undefined : renew.reset())}
          title={t("invitations.renewed", { email: people.map((one) => one.email).join(", ") })}
          footer={
            <Button variant="primary" onClick={renew.reset}>
              {t("invite.done")}
            </Button>
          }
        >
          <InviteResult {...renew.data} />
        </Dialog>
      ) : null}
    </Card>
  );
}
