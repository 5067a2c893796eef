import { ArrowDown, ArrowUp, Pencil, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import type { CheckItem } from "@/lib/checks/contract";
import { wordsIn } from "@/lib/checks/rules-words";

type Props = {
  item: CheckItem;
  first: boolean;
  last: boolean;
  actions?: { edit: () => void; move: (by: 1 | -1) => void; remove: () => void };
};

const shut = "aria-disabled:cursor-not-allowed aria-disabled:opacity-40";

/** One check with what it weighs. Buttons at the ends stay focusable, so that focus is never lost. */
export function ChecklistLine({ item, first, last, actions }: Props) {
  const t = useTranslations("checks");
  const locale = useLocale();
  const question = wordsIn(item.question, locale);
  const help = wordsIn(item.help, locale);
  const { raises } = item;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1.5 py-3 text-sm">
      <div className="flex min-w-0 grow basis-80 flex-col gap-1.5">
        <p className="font-medium wrap-anywhere">{question}</p>
        {help ? <p className="max-w-prose text-xs text-ink-2 wrap-anywhere">{help}</p> : null}
        <p className="flex flex-wrap gap-1.5">
          <Badge tone={item.blocking ? "amber" : "plain"}>
            {item.blocking ? t("needed") : t("list.advisory")}
          </Badge>
          {item.automatic ? <Badge>{t("list.automatic")}</Badge> : null}
          {item.appliesTo === "always" ? null : <Badge>{t(`list.only.${item.appliesTo}`)}</Badge>}
          {raises ? (
            <Badge tone={raises.to === "C" ? "amber" : "petrol"}>
              {item.automatic
                ? t("list.raises", { class: t(`risk.classes.${raises.to}`) })
                : t(`list.raisesOn.${raises.answer}`, { class: t(`risk.classes.${raises.to}`) })}
            </Badge>
          ) : null}
        </p>
      </div>
      {actions ? (
        <span className="ml-auto flex">
          <IconButton
            size="sm"
            icon={ArrowUp}
            label={t("list.up", { question })}
            aria-disabled={first || undefined}
            className={shut}
            onClick={() => (first ? undefined : actions.move(-1))}
          />
          <IconButton
            size="sm"
            icon={ArrowDown}
            label={t("list.down", { question })}
            aria-disabled={last || undefined}
            className={shut}
            onClick={() => (last ? undefined : actions.move(1))}
          />
          <IconButton size="sm" icon={Pencil} label={t("list.edit", { question })} onClick={actions.edit} />
          <IconButton size="sm" icon={X} label={t("list.remove", { question })} onClick={actions.remove} />
        </span>
      ) : null}
    </li>
  );
}
