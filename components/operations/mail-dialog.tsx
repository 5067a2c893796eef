"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { OutgoingMail } from "@/lib/mail/contract";

type Props = { mail: OutgoingMail; onClose: () => void };

/** A mail as it reads, without what is its reader's alone. */
export function MailDialog({ mail, onClose }: Props) {
  const t = useTranslations("mails.outgoing");
  const why = useRefusalText();
  const { association } = useWorkspace();
  const input = { associationId: association.id, mailId: mail.id };
  const read = useQuery(orpc.mails.getOutgoingMail.queryOptions({ input }));
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={read.data?.subject || t("show")}
      description={t("noSecrets")}
      start="content"
    >
      {read.isPending ? <Skeleton className="h-40" /> : null}
      {read.error ? <ErrorState text={t("failed")} next={why(read.error)} /> : null}
      {read.data ? (
        <p className="text-sm wrap-anywhere whitespace-pre-wrap">{read.data.text || t("gone")}</p>
      ) : null}
    </Dialog>
  );
}
