"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { MailCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { MailDialog } from "@/components/operations/mail-dialog";
import { OutgoingMailRow } from "@/components/operations/outgoing-mail-row";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { Table, TableHead } from "@/components/ui/table";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { OutgoingMail } from "@/lib/mail/contract";
import { formatInstant } from "@/lib/time/format";

/** What became of the mails of a state association and its districts, for whoever may `operations.manage`. */
export function OutgoingMails() {
  const t = useTranslations("mails.outgoing");
  const locale = useLocale();
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const [opened, setOpened] = useState<OutgoingMail>();
  const associationId = association.id;
  const list = useQuery(orpc.mails.listOutgoingMails.queryOptions({ input: { associationId } }));
  const again = useMutation(
    orpc.mails.sendMailAgain.mutationOptions({
      meta: { touches: ["mails"] },
      onSuccess: ({ waitsUntil }) =>
        notify(
          waitsUntil ? t("againLater", { at: formatInstant(new Date(waitsUntil), locale) }) : t("againDone"),
        ),
      onError: (error) => notify(why(error), { tone: "error" }),
    }),
  );
  const { configured = true, mails = [] } = list.data ?? {};
  return (
    <section aria-labelledby="outgoing-mails" className="flex flex-col gap-3">
      <div>
        <h2 id="outgoing-mails" className="text-lg">
          {t("title")}
        </h2>
        <p className="text-sm text-ink-2">{t("text")}</p>
      </div>
      {configured ? null : <Callout tone="warn">{t("notConfigured")}</Callout>}
      {list.isPending ? <Skeleton className="h-40" /> : null}
      {list.error && !list.data ? (
        <ErrorState text={t("failed")} next={why(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.data && mails.length === 0 ? (
        <EmptyState icon={MailCheck} title={t("empty")} text={t("emptyText")} />
      ) : null}
      {mails.length > 0 ? (
        <Table caption={t("title")} className="max-h-128">
          <thead>
            <tr>
              <TableHead>{t("to")}</TableHead>
              <TableHead>{t("about")}</TableHead>
              <TableHead>{t("state")}</TableHead>
              <TableHead>{t("when")}</TableHead>
              <TableHead>
                <span className="sr-only">{t("show")}</span>
              </TableHead>
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <OutgoingMailRow
                key={mail.id}
                mail={mail}
                onShow={() => setOpened(mail)}
                onAgain={configured ? () => again.mutate({ associationId, mailId: mail.id }) : undefined}
                pending={again.isPending && again.variables.mailId === mail.id}
              />
            ))}
          </tbody>
        </Table>
      ) : null}
      {opened ? <MailDialog mail={opened} onClose={() => setOpened(undefined)} /> : null}
    </section>
  );
}
