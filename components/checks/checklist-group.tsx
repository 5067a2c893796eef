"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChecklistLine } from "@/components/checks/checklist-line";
import { ItemDialog } from "@/components/checks/item-dialog";
import { newItem } from "@/components/checks/new-item";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { CheckGroup } from "@/db/enums";
import type { CheckItem } from "@/lib/checks/contract";
import { moveItem } from "@/lib/checks/rules-checklist";

type Props = {
  group: CheckGroup;
  /** The whole list. */
  items: readonly CheckItem[];
  /** Missing for those who only read. */
  onChange?: (items: CheckItem[], said: string) => void;
};

/** The checks of one subject in their order, to be changed by buttons, so by keyboard and touch alike. */
export function ChecklistGroup({ group, items, onChange }: Props) {
  const t = useTranslations("checks.list");
  const name = useTranslations("checks.groups")(group);
  const [edited, setEdited] = useState<CheckItem | null>(null);
  const own = items.filter((item) => item.group === group);
  const put = (item: CheckItem) => {
    const known = items.some(({ id }) => id === item.id);
    const next = known ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];
    onChange?.(next, t(known ? "saved" : "added"));
  };
  return (
    <Card
      title={name}
      aside={<span className="text-sm text-ink-2">{t("count", { count: own.length })}</span>}
    >
      {own.length === 0 ? (
        <p className="text-sm text-ink-2">{t("emptyGroup")}</p>
      ) : (
        <ol className="flex flex-col divide-y divide-line">
          {own.map((item, index) => (
            <ChecklistLine
              key={item.id}
              item={item}
              first={index === 0}
              last={index === own.length - 1}
              actions={
                onChange && {
                  edit: () => setEdited(item),
                  move: (by) => onChange(moveItem(items, item.id, by), t("moved")),
                  remove: () =>
                    onChange(
                      items.filter((one) => one !== item),
                      t("removed"),
                    ),
                }
              }
            />
          ))}
        </ol>
      )}
      {onChange ? (
        <Button
          aria-label={t("addTo", { group: name })}
          onClick={() => setEdited(newItem(group))}
          className="mt-3"
        >
          <Plus aria-hidden />
          {t("add")}
        </Button>
      ) : null}
      {edited ? (
        <ItemDialog item={edited} items={items} onSave={put} onClose={() => setEdited(null)} />
      ) : null}
    </Card>
  );
}
