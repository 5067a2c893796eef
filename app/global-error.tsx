"use client";

import { NextIntlClientProvider } from "next-intl";
import { errorReference } from "@/components/ui/error-reference";
import { ErrorState } from "@/components/ui/error-state";
import common from "@/lib/i18n/de/common";
import errors from "@/lib/i18n/de/errors";
import { DEFAULT_LOCALE, TIME_ZONE } from "@/lib/i18n/locale";
import "./globals.css";

type Props = { error: unknown; retry: () => void };

/** Stands in for the whole document when the root layout itself fails, so it knows no language but the first. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang={DEFAULT_LOCALE}>
      <body>
        <title>{common.appName}</title>
        <NextIntlClientProvider locale={DEFAULT_LOCALE} messages={{ common, errors }} timeZone={TIME_ZONE}>
          <main className="mx-auto w-full max-w-2xl px-4 py-10">
            <ErrorState heading="h1" reference={errorReference(error)} onRetry={retry} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
