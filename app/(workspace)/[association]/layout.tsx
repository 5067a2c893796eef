import type { ReactNode } from "react";
import { QueryProvider } from "@/components/workspace/query-provider";
import { WorkspaceProvider } from "@/components/workspace/workspace";
import { WorkspaceFrame } from "@/components/workspace/workspace-frame";
import { serverClient } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";
import { todayIn } from "@/lib/time/zones";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ association: string }>; children: ReactNode };

/** Everything below an association: convenience for the screens; every verb checks rights again. */
export default async function WorkspaceLayout({ params, children }: Props) {
  const { me, association } = await currentWorkspace((await params).association);
  const { unread } = await (await serverClient()).notices.countNotices();
  return (
    <QueryProvider>
      <WorkspaceProvider me={me} association={association} today={todayIn(new Date())}>
        <WorkspaceFrame unread={unread}>{children}</WorkspaceFrame>
      </WorkspaceProvider>
    </QueryProvider>
  );
}
