import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import { Toaster } from "@/components/ui/toaster";
import { pickTheme, THEME_COOKIE } from "@/lib/i18n/theme";
import "./globals.css";

const latin = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  variable: "--font-latin",
  weight: "200 800",
  display: "swap",
});

/** Names such as Łukasz or Şahin; fetched only by a page that shows one. */
const latinExt = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
  variable: "--font-latin-ext",
  weight: "200 800",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { template: `%s · ${t("appName")}`, default: t("appName") },
    applicationName: t("appName"),
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, locale, all] = await Promise.all([cookies(), getLocale(), getMessages()]);
  // The import page brings its own texts: a quarter of all, and needed nowhere else.
  const { imports: _imports, ...messages } = all;
  return (
    <html
      lang={locale}
      data-theme={pickTheme(jar.get(THEME_COOKIE)?.value)}
      className={`${latin.variable} ${latinExt.variable}`}
    >
      <body className="font-sans text-base">
        <NextIntlClientProvider messages={messages}>
          {children}
          <Toaster />
          <LiveRegion />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
