import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StandInBroken } from "@/components/absences/stand-in-broken";
import { StandInLink } from "@/components/absences/stand-in-link";
import { serverClient } from "@/lib/api/server/prefetch";
import { unlessRefused } from "@/lib/api/server/unless-refused";
import { todayIn } from "@/lib/time/zones";

type Props = { params: Promise<{ token: string }> };

/** A request and its seal; mail programs that break the line leave less of it. */
const whole = /^[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/;

/** The address holds the key, so no other page learns it as where somebody came from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("absences.link");
  return { title: t("title"), referrer: "no-referrer" };
}

/** Opening it answers nothing, because mail scanners follow links: only the buttons do. */
export default async function StandInByLinkPage({ params }: Props) {
  const { token } = await params;
  if (!whole.test(token)) return <StandInBroken fault="cutOff" />;
  const question = await unlessRefused((await serverClient()).absences.lookAtStandIn({ token }));
  if (!question) return <StandInBroken fault="broken" />;
  return <StandInLink token={token} question={question} today={todayIn(new Date())} />;
}
