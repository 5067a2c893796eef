"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { pageTitle } from "@/components/shell/page-title";
import { useWorkspace } from "@/components/workspace/workspace";

/**
 * Keeps the tab's title right where the address changes without the router fetching a page; null leaves it alone.
 * The page itself has to answer with the same words: the browser may get to its title after this effect.
 */
export function usePageTitle(view: string | null): void {
  const appName = useTranslations("common")("appName");
  const { shortName } = useWorkspace().association;
  const title = view === null ? null : `${pageTitle({ view, association: shortName })} · ${appName}`;
  useEffect(() => {
    if (title !== null && document.title !== title) document.title = title;
  }, [title]);
}
