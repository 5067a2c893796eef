import type { ReactNode } from "react";
import { OpenChecksProvider } from "@/components/posts/open-checks";
import { PostSheetRoute } from "@/components/posts/post-sheet-route";

/** The month stays in place below while a post is open at its own address. */
export default function CalendarLayout({ children }: { children: ReactNode }) {
  return (
    <OpenChecksProvider>
      <PostSheetRoute place="calendar">{children}</PostSheetRoute>
    </OpenChecksProvider>
  );
}
