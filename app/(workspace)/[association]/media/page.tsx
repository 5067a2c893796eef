import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LibraryPage } from "@/components/media/library-page";
import { pageTitle } from "@/components/shell/page-title";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { association } = await currentWorkspace((await params).association);
  const t = await getTranslations("media");
  return { title: pageTitle({ view: t("title"), association: association.shortName }) };
}

export default function MediaPage() {
  return <LibraryPage />;
}
