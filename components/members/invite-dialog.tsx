"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { InviteResult } from "@/components/members/invite-result";
import { MailListField } from "@/components/members/mail-list-field";
import { useMailList } from "@/components/members/use-mail-list";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** Invites people from a pasted list; afterwards it says what went out, or shows the links to hand over. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("members.invite");
  const actions = useTranslations("common.actions");
  const { association } = useWorkspace();
  const formId = useId();
  const why = useRefusalText();
  const list = useMailList(association.kind);
  const [tried, setTried] = useState(false);
  const invite = useMutation(orpc.members.inviteMembers.mutationOptions({ meta: { touches: ["members"] } }));
  const count = list.people.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (count === 0 || !list.complete || invite.isPending) return;
    invite.mutate({ associationId: association.id, people: list.people });
  };
  const done = invite.data;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title={done ? t("doneTitle") : t("title")}
      description={done ? undefined : t("description")}
      footer={
        done ? (
          <Button variant="primary" onClick={onClose}>
            {t("done")}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{actions("cancel")}</Button>
            <Button
              variant="primary"
              type="submit"
              form={formId}
              disabled={count === 0}
              pending={invite.isPending}
            >
              {t("send", { count })}
            </Button>
          </>
        )
      }
    >
      {done ? (
        <InviteResult {...done} />
      ) : (
        <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
          {invite.error ? (
            <Callout tone="danger" role="alert">
              {why(invite.error)}
            </Callout>
          ) : null}
          <MailListField kind={association.kind} list={list} tried={tried} />
        </form>
      )}
    </Dialog>
  );
}
