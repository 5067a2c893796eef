"use client";

import { type Messages, NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import type { ReactNode } from "react";

/** Adds the texts of the import, which no other page carries. */
export function ImportMessages({ imports, children }: { imports: Messages["imports"]; children: ReactNode }) {
  const messages = useMessages();
  return (
    <NextIntlClientProvider locale={useLocale()} messages={{ ...messages, imports }}>
      {children}
    </NextIntlClientProvider>
  );
}
