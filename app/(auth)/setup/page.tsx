import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LoadDemoButton } from "@/components/access/load-demo-button";
import { SetupForm } from "@/components/access/setup-form";
import { Callout } from "@/components/ui/callout";
import { serverClient } from "@/lib/api/server/prefetch";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup");
  return { title: t("title") };
}

export default async function SetupPage() {
  const { empty, mailConfigured } = await (await serverClient()).access.getSetup();
  if (!empty) redirect("/");
  const t = await getTranslations("setup");
  return (
    <>
      <h1 className="text-xl">{t("title")}</h1>
      <p className="mt-1 mb-5">{t("intro")}</p>
      <section aria-labelledby="demo" className="rounded-lg border border-line bg-paper p-4">
        <h2 id="demo" className="text-base">
          {t("demo.title")}
        </h2>
        <p className="mt-1 mb-4 text-sm text-ink-2">{t("demo.text")}</p>
        <LoadDemoButton />
      </section>
      <section aria-labelledby="own" className="mt-6 border-t border-line pt-5">
        <h2 id="own" className="text-base">
          {t("own.title")}
        </h2>
        <p className="mt-1 mb-4 text-sm text-ink-2">{t("own.text")}</p>
        {mailConfigured ? null : (
          <Callout tone="info" className="mb-4">
            {t("noMail")}
          </Callout>
        )}
        <SetupForm />
      </section>
    </>
  );
}
