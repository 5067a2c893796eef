"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { QuietPlanLists } from "@/components/posts/quiet-plan-lists";
import { QuietTexts } from "@/components/posts/quiet-texts";
import { holdTouches, useHoldPosts } from "@/components/posts/use-hold-posts";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DateField } from "@/components/ui/date-field";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import { quietReason } from "@/lib/posts/rules-quiet";
import { type Day, isDay } from "@/lib/time/days";

type Props = {
  /** Whose quiet period; it may be another than the one looked at. */
  place: { associationId: string; name: string; slug: string };
  days: { from: Day; to: Day };
  onClose: () => void;
};

/** Nobody is there: what runs on, what is put on hold, and what the page can say meanwhile. Nothing happens unasked. */
export function QuietPeriodDialog({ place, days, onClose }: Props) {
  const t = useTranslations("holds.quiet");
  const why = useRefusalText();
  const router = useRouter();
  const notify = useNotify();
  const { association, today } = useWorkspace();
  const { resume } = useHoldPosts();
  const [from, setFrom] = useState<string>(days.from);
  const [to, setTo] = useState<string>(days.to);
  const { associationId } = place;
  const isChosen = isDay(from) && isDay(to);
  const input = { associationId, from, to };
  const plan = useQuery(orpc.posts.planQuietPeriod.queryOptions({ input, enabled: isChosen, retry: false }));
  const start = useMutation(
    orpc.posts.startQuietPeriod.mutationOptions({
      meta: { touches: holdTouches },
      onSuccess: ({ postIds }) => {
        const list = { label: t("toList"), onClick: () => router.push(heldList(place.slug)) };
        // Undo goes to the association one looks at.
        const undo = associationId === association.id ? () => void resume(named(postIds)) : undefined;
        notify(t("done", { count: postIds.length }), { undo, action: list });
        onClose();
      },
    }),
  );
  const named = (ids: readonly string[]) => {
    const known = plan.data?.toHold ?? [];
    const held = { reason: quietReason(from, to), at: "", byName: null };
    return ids.map((id) => ({ id, title: known.find((one) => one.id === id)?.title ?? "", held }));
  };
  const count = plan.data?.toHold.length ?? 0;
  const refused = start.error ?? plan.error;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`${t("title")}: ${place.name}`}
      description={t("text")}
      footer={
        <Button
          variant="primary"
          disabled={count === 0 || !isChosen}
          pending={start.isPending}
          onClick={() => start.mutate(input)}
        >
          {t("confirm", { count })}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <DateField
            label={t("from")}
            required
            min={today}
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
          <DateField
            label={t("to")}
            required
            min={today}
            value={to}
            onChange={({ target }) => setTo(target.value)}
          />
        </div>
        {isChosen ? null : <p className="text-sm text-ink-2">{t("daysMissing")}</p>}
        {refused ? (
          <Callout tone="danger" role="alert">
            {why(refused)}
          </Callout>
        ) : null}
        {plan.isPending && isChosen ? (
          <div>
            <p className="sr-only">{t("loading")}</p>
            <Skeleton className="h-24" />
          </div>
        ) : null}
        {plan.data ? (
          <>
            <QuietPlanLists plan={plan.data} />
            <QuietTexts about={{ name: place.name, from, to, backOn: plan.data.backOn }} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

/** The list to restart: everything on hold, whatever its day. */
function heldList(slug: string): string {
  return `/${slug}/calendar?view=list&period=all&held=1`;
}
