"use client";

import { ChecksPanel } from "@/components/checks/checks-panel";
import { usePostChecks } from "@/components/checks/use-post-checks";
import { useNotify } from "@/components/ui/use-notify";
import type { Post } from "@/lib/posts/contract";

/** The checks for those who read a post: they see every answer, and may raise the risk class. */
export function ReaderChecks({ post }: { post: Post }) {
  const checks = usePostChecks(post);
  const say = useNotify();
  return <ChecksPanel post={post} checks={checks} settled={async () => post} say={say} />;
}
