import type { Locale } from "@/db/enums";
import deAccess from "@/lib/i18n/de/access";
import deAssociations from "@/lib/i18n/de/associations";
import deCalendar from "@/lib/i18n/de/calendar";
import deCommon from "@/lib/i18n/de/common";
import deErrors from "@/lib/i18n/de/errors";
import deFailure from "@/lib/i18n/de/failure";
import deImportRows from "@/lib/i18n/de/import-rows";
import deImports from "@/lib/i18n/de/imports";
import deMembers from "@/lib/i18n/de/members";
import deOccasions from "@/lib/i18n/de/occasions";
import dePosts from "@/lib/i18n/de/posts";
import deSetup from "@/lib/i18n/de/setup";
import deShell from "@/lib/i18n/de/shell";
import deWeek from "@/lib/i18n/de/week";
import enAccess from "@/lib/i18n/en/access";
import enAssociations from "@/lib/i18n/en/associations";
import enCalendar from "@/lib/i18n/en/calendar";
import enCommon from "@/lib/i18n/en/common";
import enErrors from "@/lib/i18n/en/errors";
import enFailure from "@/lib/i18n/en/failure";
import enImportRows from "@/lib/i18n/en/import-rows";
import enImports from "@/lib/i18n/en/imports";
import enMembers from "@/lib/i18n/en/members";
import enOccasions from "@/lib/i18n/en/occasions";
import enPosts from "@/lib/i18n/en/posts";
import enSetup from "@/lib/i18n/en/setup";
import enShell from "@/lib/i18n/en/shell";
import enWeek from "@/lib/i18n/en/week";

/** All interface texts per language; one file per noun, two for imports. German leads and English follows its keys. */
export const messages = {
  de: {
    access: deAccess,
    associations: deAssociations,
    calendar: deCalendar,
    common: deCommon,
    errors: deErrors,
    failure: deFailure,
    imports: { ...deImports, ...deImportRows },
    members: deMembers,
    occasions: deOccasions,
    posts: dePosts,
    setup: deSetup,
    shell: deShell,
    week: deWeek,
  },
  en: {
    access: enAccess,
    associations: enAssociations,
    calendar: enCalendar,
    common: enCommon,
    errors: enErrors,
    failure: enFailure,
    imports: { ...enImports, ...enImportRows },
    members: enMembers,
    occasions: enOccasions,
    posts: enPosts,
    setup: enSetup,
    shell: enShell,
    week: enWeek,
  },
} as const;

/**
 * The texts of one language. The types know the German texts word for word, which is how a forgotten value
 * becomes a type error; `SameKeys` has already held the other languages to the same keys, hence the `as`.
 */
export function messagesFor(locale: Locale) {
  return messages[locale] as (typeof messages)["de"];
}
