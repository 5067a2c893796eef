import type { ReactNode } from "react";
import { PostSheetRoute } from "@/components/posts/post-sheet-route";

export default function IdeasLayout({ children }: { children: ReactNode }) {
  return <PostSheetRoute place="ideas">{children}</PostSheetRoute>;
}
