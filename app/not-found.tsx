import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainFrame } from "@/components/shell/plain-frame";
import { LinkButton } from "@/components/ui/link-button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <PlainFrame>
      <h1 className="text-xl">{t("title")}</h1>
      <p className="mt-2 mb-5">{t("text")}</p>
      <LinkButton href="/" variant="primary">
        {t("home")}
      </LinkButton>
    </PlainFrame>
  );
}
