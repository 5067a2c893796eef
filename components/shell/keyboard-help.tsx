"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { keyboardGroups } from "@/components/shell/keyboard-groups";
import { useShortcutSetting } from "@/components/shell/shortcut-setting";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";

type Key = (typeof keyboardGroups)[number]["items"][number]["keys"][number];
type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Whether the person can write here; what only writers press is left out otherwise. */
  writes: boolean;
};

/** All shortcuts in one list, opened by "?", and the switch that turns single keys off. */
export function KeyboardHelp({ open, onOpenChange, writes }: Props) {
  const t = useTranslations("shell.keyboard");
  const setting = useShortcutSetting();
  const isFor = (what: object) => writes || !("writes" in what);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("intro")}
      start="content"
    >
      <Switch
        label={t("single")}
        hint={t("singleHint")}
        checked={setting.enabled}
        onChange={(event) => setting.setEnabled(event.target.checked)}
        className="mb-4"
      />
      {keyboardGroups.filter(isFor).map((group) => (
        <section key={group.title} className="mt-3 first:mt-0">
          <h3 className="mb-1 text-sm">{t(group.title)}</h3>
          <dl className="grid grid-cols-[9rem_1fr] gap-x-4 text-sm">
            {group.items.filter(isFor).map((item) => (
              <div
                key={item.effect}
                className="col-span-2 grid grid-cols-subgrid items-center border-t border-line py-1.5"
              >
                <dt>
                  {item.keys.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 ? <span className="px-1 text-xs text-ink-2">{t("or")}</span> : null}
                      <Kbd>{isNamed(key) ? t(`keys.${key}`) : key}</Kbd>
                    </Fragment>
                  ))}
                </dt>
                <dd className="text-ink-2">{t(`items.${item.effect}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

function isNamed(key: Key): key is Exclude<Key, "?" | Uppercase<Key>> {
  return key.length > 1;
}
