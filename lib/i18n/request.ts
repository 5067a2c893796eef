import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import type { Locale } from "@/db/enums";
import { LOCALE_COOKIE, pickLocale } from "@/lib/i18n/locale";
import { type messages, messagesFor } from "@/lib/i18n/messages";
import { ZONE } from "@/lib/time/zones";

/** Language, texts and zone of a request for next-intl; there is no language in the address. */
export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const locale = pickLocale(jar.get(LOCALE_COOKIE)?.value, head.get("accept-language"));
  return { locale, messages: messagesFor(locale), timeZone: ZONE };
});

/** Tells next-intl our keys and arguments, so that a misspelt key or a forgotten value is a type error. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: (typeof messages)["de"];
  }
}
