"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { UseList } from "@/components/media/use-list";
import type { MediumActions } from "@/components/media/use-medium";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import type { MediaPerson } from "@/lib/media/contract";

type Props = { person: MediaPerson; actions: MediumActions; onClose: () => void };
type Withdrawal = NonNullable<Awaited<ReturnType<MediumActions["withdraw"]>>>;

/** Says what follows before a consent ends, and afterwards which posts are concerned. */
export function WithdrawDialog({ person, actions, onClose }: Props) {
  const t = useTranslations("media.withdraw");
  const common = useTranslations("common.actions");
  const [done, setDone] = useState<Withdrawal | null>(null);
  const [pending, setPending] = useState(false);
  const withdraw = async () => {
    setPending(true);
    setDone(await actions.withdraw(person));
    setPending(false);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(done ? "doneTitle" : "title", { name: person.name })}
      footer={
        done ? (
          <Button variant="primary" onClick={onClose}>
            {common("close")}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{common("cancel")}</Button>
            <Button variant="danger" pending={pending} onClick={() => void withdraw()}>
              {t("confirm")}
            </Button>
          </>
        )
      }
    >
      {done ? (
        <div role="status" className="flex flex-col gap-4">
          {done.takeDown.length > 0 ? (
            <Callout tone="danger">
              <p className="mb-2">{t("takeDown", { count: done.takeDown.length })}</p>
              <UseList uses={done.takeDown} />
            </Callout>
          ) : null}
          {done.blocked.length > 0 ? (
            <Callout tone="warn">
              <p className="mb-2">{t("blocked", { count: done.blocked.length })}</p>
              <UseList uses={done.blocked} />
            </Callout>
          ) : null}
          {done.outOfSight > 0 ? <p>{t("outOfSight", { count: done.outOfSight })}</p> : null}
          {done.takeDown.length + done.blocked.length + done.outOfSight === 0 ? <p>{t("unused")}</p> : null}
        </div>
      ) : (
        <p>{t("text")}</p>
      )}
    </Dialog>
  );
}
