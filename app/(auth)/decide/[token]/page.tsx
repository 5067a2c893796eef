import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkBroken } from "@/components/approvals/link-broken";
import { LinkCase } from "@/components/approvals/link-case";
import { tokenPattern } from "@/lib/access/rules";
import { serverClient } from "@/lib/api/server/prefetch";
import { unlessRefused } from "@/lib/api/server/unless-refused";
import { todayIn } from "@/lib/time/zones";

type Props = { params: Promise<{ token: string }> };

/** The address holds the key, so no other page learns it as where somebody came from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("approvals.decide.link");
  return { title: t("title"), referrer: "no-referrer" };
}

/** Opening it decides nothing, because mail scanners follow links: only the buttons do. */
export default async function DecideByLinkPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("approvals.decide.link");
  if (!tokenPattern.test(token)) return <LinkBroken fault="cutOff" />;
  const look = await unlessRefused((await serverClient()).approvals.lookAtLink({ token }));
  if (!look) return <LinkBroken fault="broken" />;
  const { case: shown, ...link } = look;
  return (
    <>
      <h1 className="mb-4 text-xl">{t("title")}</h1>
      <LinkCase {...link} token={token} shown={shown} today={todayIn(new Date())} />
    </>
  );
}
