import { type Locale, locales } from "@/db/enums";

export const LOCALE_COOKIE = "rk_locale";
export const DEFAULT_LOCALE: Locale = "de";

/**
 * The language of a request: a known cookie value wins, then the browser's wishes in their order of
 * weight (`Accept-Language`, RFC 9110 section 12.5.4), then German.
 */
export function pickLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  return known(cookie) ?? wishes(acceptLanguage ?? "").find((wish) => wish !== undefined) ?? DEFAULT_LOCALE;
}

/** The same choice where no request is at hand: from `document.cookie` and `navigator.languages`. */
export function pickLocaleInBrowser(cookies: string, languages: readonly string[]): Locale {
  const cookie = cookies.split("; ").find((pair) => pair.startsWith(`${LOCALE_COOKIE}=`));
  return pickLocale(cookie?.slice(LOCALE_COOKIE.length + 1), languages.join(","));
}

function known(tag: string | undefined): Locale | undefined {
  const language = tag?.trim().toLowerCase().split("-")[0];
  return locales.find((locale) => locale === language);
}

function wishes(header: string) {
  return header
    .split(",", 20)
    .map((part) => {
      const [tag, ...parameters] = part.split(";");
      const weight = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
      return { locale: known(tag), weight: weight ? Number(weight.slice(2)) || 0 : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((wish) => wish.locale);
}
