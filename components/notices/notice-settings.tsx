"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { NoticeSettingRow } from "@/components/notices/notice-setting-row";
import { Callout } from "@/components/ui/callout";
import { Switch } from "@/components/ui/switch";
import { Table, TableHead } from "@/components/ui/table";
import { client } from "@/lib/api/client";
import type { NoticeSettings as Settings } from "@/lib/notices/contract";

type Props = { settings: Settings };

/** What arrives in the app and by mail, per kind; each switch takes effect at once and goes back if that fails. */
export function NoticeSettings({ settings }: Props) {
  const t = useTranslations("notices.account");
  const [kinds, setKinds] = useState(settings.kinds);
  const [quiet, setQuiet] = useState(settings.mailInQuietHours);
  const [failed, setFailed] = useState(false);
  const orElse = async (work: Promise<unknown>, back: () => void) => {
    setFailed(false);
    await work.catch(() => {
      back();
      setFailed(true);
    });
  };
  const put = (one: Settings["kinds"][number]) =>
    setKinds((all) => all.map((each) => (each.kind === one.kind ? one : each)));
  const change = (before: Settings["kinds"][number], after: Settings["kinds"][number]) => {
    put(after);
    void orElse(client.notices.setNoticeSetting(after), () => put(before));
  };
  const changeQuiet = (mailInQuietHours: boolean) => {
    setQuiet(mailInQuietHours);
    void orElse(client.notices.setQuietMails({ mailInQuietHours }), () => setQuiet(!mailInQuietHours));
  };
  return (
    <div className="flex flex-col gap-4">
      <Table caption={t("title")}>
        <thead>
          <tr>
            <TableHead>{t("kind")}</TableHead>
            <TableHead className="whitespace-normal">{t("inApp")}</TableHead>
            <TableHead className="whitespace-normal">{t("byMail")}</TableHead>
          </tr>
        </thead>
        <tbody>
          {kinds.map((one) => (
            <NoticeSettingRow key={one.kind} setting={one} onChange={(after) => change(one, after)} />
          ))}
        </tbody>
      </Table>
      <Switch
        label={t("quiet")}
        hint={t("quietHint")}
        checked={quiet}
        onChange={(event) => changeQuiet(event.target.checked)}
      />
      {failed ? (
        <Callout tone="danger" role="alert">
          {t("failed")}
        </Callout>
      ) : null}
    </div>
  );
}
