"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { type Preference, rememberPreference } from "@/components/shell/remember-preference";
import { MenuRadio } from "@/components/ui/menu-radio";
import { locales, themes } from "@/db/enums";
import { pickTheme } from "@/lib/i18n/theme";

/** Theme and language as choices in a menu; mounted only while the menu is open. */
export function PreferenceItems({ onPreference }: { onPreference?: (preference: Preference) => void }) {
  const t = useTranslations();
  const router = useRouter();
  const locale = useLocale();
  const [theme, setTheme] = useState(() => pickTheme(document.documentElement.dataset.theme));
  const choose = (preference: Preference) => {
    rememberPreference(preference);
    onPreference?.(preference);
    if (preference.theme) setTheme(preference.theme);
    if (preference.locale) router.refresh();
  };
  return (
    <>
      <MenuRadio
        label={t("shell.account.theme")}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`common.themes.${value}`) }))}
        onChange={(value) => choose({ theme: value })}
      />
      <MenuRadio
        label={t("shell.account.language")}
        value={locale}
        options={locales.map((value) => ({ value, label: t(`common.locales.${value}`) }))}
        onChange={(value) => choose({ locale: value })}
      />
    </>
  );
}
