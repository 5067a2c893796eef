import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BrokenLink } from "@/components/access/broken-link";
import { LinkForm } from "@/components/access/link-form";
import { tokenPattern } from "@/lib/access/rules";

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.link");
  return { title: t("title") };
}

/** Opening it changes nothing, because mail scanners follow links: only the button uses the link. */
export default async function SignInLinkPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const t = await getTranslations("access.link");
  if (!tokenPattern.test(String(token))) return <BrokenLink fault="cutOff" />;
  return (
    <>
      <h1 className="text-xl">{t("title")}</h1>
      <p className="mt-1 mb-5">{t("text")}</p>
      <LinkForm token={String(token)} />
    </>
  );
}
