import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BrokenLink } from "@/components/access/broken-link";
import { ResetForm } from "@/components/access/reset-form";
import { tokenPattern } from "@/lib/access/rules";
import { serverClient } from "@/lib/api/server/prefetch";
import { unlessRefused } from "@/lib/api/server/unless-refused";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.reset");
  return { title: t("title") };
}

/** Opening it changes nothing: the link is used when the form is sent. */
export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("access.reset");
  if (!tokenPattern.test(token)) return <BrokenLink fault="cutOff" />;
  const look = await unlessRefused((await serverClient()).access.getReset({ token }));
  if (!look) return <BrokenLink fault="usedUp" />;
  return (
    <>
      <h1 className="text-xl">{t("title")}</h1>
      <p className="mt-1 mb-5">{t("text", look)}</p>
      <ResetForm token={token} email={look.email} />
    </>
  );
}
