"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { postIdIn } from "@/components/posts/post-address";
import { leaveSheet, pushSheet } from "@/components/posts/sheet-history";
import { useUnsentDrafts } from "@/components/posts/use-unsent-drafts";
import { usePageTitle } from "@/components/shell/use-page-title";
import { useWorkspace } from "@/components/workspace/workspace";

const loadSheet = () => import("@/components/posts/post-sheet").then(({ PostSheet }) => PostSheet);
const PostSheet = dynamic(loadSheet, { ssr: false });

type Props = { place: "calendar" | "week" | "ideas"; children: ReactNode };

/**
 * Shows the post of the address as a sheet over the page. Links to posts are taken here before the router sees
 * them: the page below stays as it is, and the history entry is an ordinary one. The sheet starts from what the
 * browser has kept of unsent changes, so it is drawn there alone; its code comes when the page stands.
 */
export function PostSheetRoute({ place, children }: Props) {
  const pathname = usePathname();
  const postId = postIdIn(pathname);
  const inBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const { slug } = useWorkspace().association;
  const t = useTranslations();
  // Pages of their own about a post, such as its record, have titles of their own.
  usePageTitle(pathname.includes("/posts/") ? null : t(`${place}.title`));
  useUnsentDrafts(postId);
  useEffect(() => {
    void loadSheet();
    document.addEventListener("click", takePostLinks, true);
    return () => document.removeEventListener("click", takePostLinks, true);
  }, []);
  return (
    <>
      {children}
      {postId && inBrowser ? (
        <PostSheet
          key={postId}
          postId={postId}
          onClose={() => leaveSheet(`/${slug}/${place}${window.location.search}`)}
        />
      ) : null}
    </>
  );
}

function takePostLinks(event: MouseEvent) {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank") return;
  const url = new URL(link.href);
  if (url.origin !== window.location.origin || !postIdIn(url.pathname)) return;
  // A post of another association brings its own frame.
  if (placeIn(url.pathname) !== placeIn(window.location.pathname)) return;
  event.preventDefault();
  pushSheet(`${url.pathname}${url.search}`);
}

function placeIn(pathname: string) {
  return pathname.split("/")[1];
}
