import type { Locale } from "@/db/enums";
import type { messages } from "@/lib/i18n/messages";

/** Tells next-intl our keys and arguments, so that a misspelt key or a forgotten value is a type error. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: (typeof messages)["de"];
  }
}
