"use client";

import { useQuery } from "@tanstack/react-query";
import { HeartHandshake } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { HelpDialog } from "@/components/coverage/help-dialog";
import { HelpLine } from "@/components/coverage/help-line";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** With whom an association helps out or is helped: what is agreed, what waits, and a new proposal. */
export function HelpCard() {
  const t = useTranslations("coverage.help");
  const { association, myMembershipId } = useWorkspace();
  const [proposing, setProposing] = useState(false);
  const input = { associationId: association.id };
  const { data, isError } = useQuery(orpc.coverage.listHelp.queryOptions({ input }));
  const isState = association.kind === "state";
  const partners = data?.partners ?? [];
  // Whoever looks in from the state can offer its help and nothing else.
  const fromState = !isState && myMembershipId === null;
  const isOffered = fromState && data?.help.some(({ helper }) => helper.isState);
  return (
    <Card title={t("title")} className="break-inside-avoid">
      <p className="mb-2 text-sm text-ink-2">{t(isState ? "textState" : "text")}</p>
      {isError && !data ? <Callout tone="danger">{t("loadFailed")}</Callout> : null}
      {data?.help.length === 0 ? <p className="text-sm">{t("none")}</p> : null}
      <ul className="flex flex-col divide-y divide-line">
        {data?.help.map((help) => (
          <HelpLine key={help.id} help={help} />
        ))}
      </ul>
      {partners.length > 0 && !isOffered ? (
        <Button onClick={() => setProposing(true)} className="mt-3 print:hidden">
          <HeartHandshake aria-hidden />
          {t(fromState ? "offerFromState" : "propose")}
        </Button>
      ) : null}
      {proposing ? <HelpDialog partners={partners} onClose={() => setProposing(false)} /> : null}
    </Card>
  );
}
