"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { RiskBadge } from "@/components/checks/risk-badge";
import { RiskDialog } from "@/components/checks/risk-dialog";
import { Button } from "@/components/ui/button";
import type { Say } from "@/components/ui/use-notify";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Cause, Risk } from "@/lib/checks/rules-risk";
import { wordsIn } from "@/lib/checks/rules-words";
import type { Post } from "@/lib/posts/contract";
import { formatInstant } from "@/lib/time/format";

type Props = { post: Post; risk: Risk; say: Say };

/** The risk class that holds, what asks for it, and who may change it. */
export function RiskPanel({ post, risk, say }: Props) {
  const t = useTranslations("checks.risk");
  const locale = useLocale();
  const { can } = useWorkspace();
  const heading = useId();
  const [changing, setChanging] = useState<"raise" | "lower" | null>(null);
  const { effective, proposed, causes, lowered } = risk;
  const time = (at: string) => formatInstant(new Date(at), locale);
  const sentence = ({ to, why }: Cause) => {
    if (why.kind === "open") return t("open", { count: why.count });
    if (why.kind === "answer")
      return t("because", { class: t(`classes.${to}`), reason: wordsIn(why.reason, locale) });
    return t("raisedBy", { name: why.personName, time: time(why.at), reason: why.reason });
  };
  return (
    <section
      aria-labelledby={heading}
      className="flex flex-col gap-2 rounded-lg border border-line bg-sunken p-3.5 text-sm"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 id={heading} className="text-base">
          {t("title")}
        </h3>
        <RiskBadge risk={effective} />
        <span className="ml-auto flex flex-wrap gap-2">
          {effective !== "C" && can("post.comment") ? (
            <Button size="sm" onClick={() => setChanging("raise")}>
              <ArrowUp aria-hidden />
              {t("raise")}
            </Button>
          ) : null}
          {effective !== "A" && can("risk.lower") ? (
            <Button size="sm" onClick={() => setChanging("lower")}>
              <ArrowDown aria-hidden />
              {t("lower")}
            </Button>
          ) : null}
        </span>
      </div>
      <p>{t(`path.${effective}`)}</p>
      {lowered ? (
        <p className="wrap-anywhere">
          {t("loweredBy", {
            proposed: t(`classes.${proposed}`),
            name: lowered.personName,
            time: time(lowered.at),
            reason: lowered.reason,
          })}
        </p>
      ) : null}
      {causes.length === 0 ? (
        <p className="text-ink-2">{t("nothing")}</p>
      ) : (
        <ul className="flex list-disc flex-col gap-0.5 pl-5 text-ink-2">
          {causes.map((cause) => (
            <li key={cause.key} className="wrap-anywhere">
              {sentence(cause)}
            </li>
          ))}
        </ul>
      )}
      {changing ? (
        <RiskDialog post={post} way={changing} from={effective} onClose={() => setChanging(null)} say={say} />
      ) : null}
    </section>
  );
}
