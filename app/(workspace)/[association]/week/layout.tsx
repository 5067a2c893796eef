import type { ReactNode } from "react";
import { PostSheetRoute } from "@/components/posts/post-sheet-route";

export default function WeekLayout({ children }: { children: ReactNode }) {
  return <PostSheetRoute place="week">{children}</PostSheetRoute>;
}
