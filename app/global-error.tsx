"use client";

import { NextIntlClientProvider } from "next-intl";
import { useSyncExternalStore } from "react";
import { errorReference } from "@/components/ui/error-reference";
import { ErrorState } from "@/components/ui/error-state";
import type { Locale } from "@/db/enums";
import de from "@/lib/i18n/de/failure";
import en from "@/lib/i18n/en/failure";
import { DEFAULT_LOCALE, pickLocaleInBrowser } from "@/lib/i18n/locale";
import { ZONE } from "@/lib/time/zones";
import "./globals.css";

type Props = { error: unknown; retry: () => void };

const texts = { de: { failure: de }, en: { failure: en } } as const;

/** Stands in for the whole document when the root layout itself fails, and so asks the browser for the language. */
export default function GlobalError({ error, retry }: Props) {
  const locale = useSyncExternalStore(nothingChanges, localeOfBrowser, () => DEFAULT_LOCALE);
  return (
    <html lang={locale}>
      <body>
        <title>{texts[locale].failure.appName}</title>
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
