import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditView } from "@/components/audit/audit-view";
import { pageTitle } from "@/components/shell/page-title";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("audit");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default function AuditPage() {
  return <AuditView />;
}
