import type { ReactNode } from "react";
import { OpenChecksProvider } from "@/components/posts/open-checks";
import { PostSheetRoute } from "@/components/posts/post-sheet-route";

export default function WeekLayout({ children }: { children: ReactNode }) {
  return (
    <OpenChecksProvider>
      <PostSheetRoute place="week">{children}</PostSheetRoute>
    </OpenChecksProvider>
  );
}
