import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ForgottenForm } from "@/components/access/forgotten-form";
import { Callout } from "@/components/ui/callout";
import { serverClient } from "@/lib/api/server/prefetch";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.forgotten");
  return { title: t("title") };
}

export default async function ForgottenPasswordPage() {
  const t = await getTranslations("access.forgotten");
  const { mailConfigured } = await (await serverClient()).access.getSetup();
  return (
    <>
      <h1 className="text-xl">{t("title")}</h1>
      {mailConfigured ? (
        <>
          <p className="mt-1 mb-5">{t("text")}</p>
          <ForgottenForm />
        </>
      ) : (
        <Callout tone="info" className="mt-4">
          {t("noMail")}
        </Callout>
      )}
      <p className="mt-5">
        <Link href="/sign-in" className="py-1 text-sm underline">
          {t("back")}
        </Link>
      </p>
    </>
  );
}
