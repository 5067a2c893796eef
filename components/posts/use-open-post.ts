"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { postAddress } from "@/components/posts/post-address";
import { pushSheet } from "@/components/posts/sheet-history";
import { useWorkspace } from "@/components/workspace/workspace";

/** Opens a post: as a sheet over the calendar or Meine Woche, from anywhere else by going to the calendar. */
export function useOpenPost(): (postId: string) => void {
  const router = useRouter();
  const { slug } = useWorkspace().association;
  return useCallback(
    (postId) => {
      const [, , place] = window.location.pathname.split("/");
      const hosts = place === "calendar" || place === "week";
      const address = postAddress({ slug, postId, search: hosts ? window.location.search : "" });
      if (hosts) pushSheet(address);
      else router.push(address);
    },
    [router, slug],
  );
}
