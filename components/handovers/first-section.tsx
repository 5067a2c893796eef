"use client";

import { useTranslations } from "next-intl";
import { PostTitle } from "@/components/handovers/post-title";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import type { Handover } from "@/lib/handovers/contract";
import { type FirstThing, firstThings } from "@/lib/handovers/rules-first";

/** The two or three things to begin with. */
export function FirstSection({ handover }: { handover: Handover }) {
  const t = useTranslations("handovers.first");
  const things = firstThings(handover);
  return (
    <SheetSection title={t("title")}>
      {things.length === 0 ? <p className="text-sm text-ink-2">{t("nothing")}</p> : null}
      <ol className="flex list-decimal flex-col gap-1 pl-5 marker:font-semibold">
        {things.map((thing) => (
          <li key={`${thing.kind} ${thing.postId}`}>
            <PostTitle postId={thing.postId} title={thing.title} />
            <span className="block text-sm">
              <What thing={thing} />
            </span>
          </li>
        ))}
      </ol>
    </SheetSection>
  );
}

function What({ thing: { kind, next, day } }: { thing: FirstThing }) {
  const t = useTranslations("handovers.first");
  const words = useSheetWords();
  const step = next ? words.step(next) : "";
  const said = day ? words.day(day) : null;
  if (kind === "decide") return t("decide", { day: said ?? "" });
  if (kind === "overdue") return said ? t("overdue", { step, day: said }) : t("overdueNoDay", { step });
  return said ? t("step", { step, day: said }) : t("stepNoDay", { step });
}
