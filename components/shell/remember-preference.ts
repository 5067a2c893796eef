import type { Locale, Theme } from "@/db/enums";
import { LOCALE_COOKIE } from "@/lib/i18n/locale";
import { THEME_COOKIE } from "@/lib/i18n/theme";

export type Preference = { theme?: Theme; locale?: Locale };

/**
 * Keeps theme and language in this browser for a year and shows the theme at once. The server reads both
 * cookies when it renders, so a changed language needs `router.refresh()` afterwards.
 */
export function rememberPreference({ theme, locale }: Preference) {
  if (theme) {
    setCookie(THEME_COOKIE, theme);
    document.documentElement.dataset.theme = theme;
  }
  if (locale) setCookie(LOCALE_COOKIE, locale);
}

/** The Cookie Store API exists only on https, an association's own server may be plain http. */
function setCookie(name: string, value: Theme | Locale) {
  const secure = window.location.protocol === "https:" ? "; Secure" : "";
  Reflect.set(document, "cookie", `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`);
}
