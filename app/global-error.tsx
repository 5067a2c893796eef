"use client";

import { NextIntlClientProvider } from "next-intl";
import { useSyncExternalStore } from "react";
import { errorReference } from "@/components/ui/error-reference";
import { ErrorState } from "@/components/ui/error-state";
import type { Locale } from "@/db/enums";
import deCommon from "@/lib/i18n/de/common";
import deErrors from "@/lib/i18n/de/errors";
import enCommon from "@/lib/i18n/en/common";
import enErrors from "@/lib/i18n/en/errors";
import { DEFAULT_LOCALE, pickLocaleInBrowser } from "@/lib/i18n/locale";
import { ZONE } from "@/lib/time/zones";
import "./globals.css";

type Props = { error: unknown; retry: () => void };

const texts = {
  de: { common: deCommon, errors: deErrors },
  en: { common: enCommon, errors: enErrors },
} as const;

/** Stands in for the whole document when the root layout itself fails, and so asks the browser for the language. */
export default function GlobalError({ error, retry }: Props) {
  const locale = useSyncExternalStore(nothingChanges, localeOfBrowser, () => DEFAULT_LOCALE);
  return (
    <html lang={locale}>
      <body>
        <title>{texts[locale].common.appName}</title>
        <NextIntlClientProvider locale={locale} messages={textsFor(locale)} timeZone={ZONE}>
          <main className="mx-auto w-full max-w-2xl px-4 py-10">
            <ErrorState heading="h1" reference={errorReference(error)} onRetry={retry} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

/** `SameKeys` holds the English texts to the German keys; the types know the German ones word for word. */
function textsFor(locale: Locale) {
  return texts[locale] as (typeof texts)["de"];
}

const nothingChanges = () => () => undefined;

const localeOfBrowser = () => pickLocaleInBrowser(document.cookie, navigator.languages);
