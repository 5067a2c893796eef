"use client";

import { useTranslations } from "next-intl";
import { Switch } from "@/components/ui/switch";
import { TableCell } from "@/components/ui/table";
import type { NoticeSettings } from "@/lib/notices/contract";

type Setting = NoticeSettings["kinds"][number];
type Props = { setting: Setting; onChange: (setting: Setting) => void };

/** One kind with its two switches; the table's head says to the eye what each label says to the ear. */
export function NoticeSettingRow({ setting, onChange }: Props) {
  const t = useTranslations("notices");
  const kind = t(`kinds.${setting.kind}`);
  return (
    <tr>
      <th
        scope="row"
        className="border-b border-line px-3 py-2 text-left font-normal in-[tr:last-child]:border-b-0"
      >
        <span className="block font-medium">{kind}</span>
        <span className="block text-xs text-ink-2">{t(`about.${setting.kind}`)}</span>
      </th>
      <TableCell>
        <Switch
          label={t("account.inAppFor", { kind })}
          quiet
          checked={setting.inApp}
          onChange={(event) => onChange({ ...setting, inApp: event.target.checked })}
        />
      </TableCell>
      <TableCell>
        <Switch
          label={t("account.byMailFor", { kind })}
          quiet
          checked={setting.byMail}
          onChange={(event) => onChange({ ...setting, byMail: event.target.checked })}
        />
      </TableCell>
    </tr>
  );
}
