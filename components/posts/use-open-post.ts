"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { postAddress } from "@/components/posts/post-address";
import { pushSheet } from "@/components/posts/sheet-history";
import { useWorkspace } from "@/components/workspace/workspace";

/** Pages that show the post of the address as a sheet over themselves. */
const hosts = ["calendar", "week", "ideas"];

/** Opens a post: as a sheet over the page where that hosts one, from anywhere else by going to the calendar. */
export function useOpenPost(): (postId: string) => void {
  const router = useRouter();
  const { slug } = useWorkspace().association;
  return useCallback(
    (postId) => {
      const [, , place = ""] = window.location.pathname.split("/");
      const isHost = hosts.includes(place);
      const address = postAddress({ slug, postId, search: isHost ? window.location.search : "" });
      if (isHost) pushSheet(address);
      else router.push(address);
    },
    [router, slug],
  );
}
