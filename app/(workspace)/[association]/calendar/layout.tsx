import type { ReactNode } from "react";
import { PostSheetRoute } from "@/components/posts/post-sheet-route";

/** The month stays in place below while a post is open at its own address. */
export default function CalendarLayout({ children }: { children: ReactNode }) {
  return <PostSheetRoute place="calendar">{children}</PostSheetRoute>;
}
