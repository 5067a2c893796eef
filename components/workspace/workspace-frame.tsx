"use client";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useAskedCount } from "@/components/absences/use-absences";
import { askNextAuth } from "@/components/access/ask-next-auth";
import { useDecisionCount } from "@/components/approvals/use-decision-count";
import { useUnread } from "@/components/notices/use-unread";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { AppShell } from "@/components/shell/app-shell";
import type { NavIcon } from "@/components/shell/nav-items";
import { navItems } from "@/components/shell/nav-items";
import { startsWithDecisions } from "@/lib/access/rules-first-screen";
import { orpc } from "@/lib/api/client";
import { useLiveEvents } from "./use-live-events";
import { useLostFocus } from "./use-lost-focus";
import { useWorkspace } from "./workspace";

const loadNotices = () => import("@/components/notices/notice-sheet").then(({ NoticeSheet }) => NoticeSheet);
const NoticeSheet = dynamic(loadNotices, { ssr: false });

/** The frame of one association: its places, live changes, and "Neu" from anywhere. */
export function WorkspaceFrame({ unread, children }: { unread: number; children: ReactNode }) {
  const { me, association, can, myMembershipId } = useWorkspace();
  const t = useTranslations("shell");
  const [creating, setCreating] = useState(false);
  // The list is loaded with the first look at it.
  const [notices, setNotices] = useState<"never" | "open" | "closed">("never");
  const unreadNow = useUnread(unread);
  const saveAccount = useMutation(orpc.access.updateAccount.mutationOptions());
  const decisions = useDecisionCount();
  const asked = useAskedCount();
  useLiveEvents(association.id);
  useLostFocus();
  const rolesHere = me.memberships.find(({ id }) => id === myMembershipId)?.roles ?? [];
  const hidden: NavIcon[] = [];
  if (!myMembershipId) hidden.push("week");
  if (decisions === null) hidden.push("decisions");
  if (!can("post.read")) hidden.push("calendar");
  if (!can("post.readInternal")) hidden.push("ideas");
  if (!can("media.read")) hidden.push("media");
  if (!can("post.import")) hidden.push("import");
  if (!can("absence.read")) hidden.push("absences");
  if (!can("coverage.read")) hidden.push("district");
  if (!can("member.read")) hidden.push("team");
  if (!can("stateCalendar.read")) hidden.push("stateCalendar");
  if (!can("checklist.read")) hidden.push("checks");
  if (!can("operations.manage")) hidden.push("operations");
  const nav = navItems({
    slug: association.slug,
    kind: association.kind,
    label: (key) => t(`nav.${key === "district" && !myMembershipId ? "districtFromState" : key}`),
    hidden,
    counts: { decisions: decisions ?? 0, absences: asked },
    first: startsWithDecisions(rolesHere) ? "decisions" : undefined,
  });
  const canCreate = association.kind === "district" && can("post.write");
  // From the state one also looks into districts without belonging to them: the way back starts there too.
  const known = [...me.memberships, ...me.helps];
  const places = known.some(({ slug }) => slug === association.slug) ? known : [...known, association];
  return (
    <AppShell
      association={{ ...association, region: association.regionLabel }}
      associations={places.map((place) => ({ ...place, region: place.regionLabel }))}
      me={me}
      nav={nav}
      notices={{ unread: unreadNow, onOpen: () => setNotices("open") }}
      onSignOut={() => void signOut()}
      onNew={canCreate ? () => setCreating(true) : undefined}
      onPreference={(preference) =>
        saveAccount.mutate({ name: me.name, locale: me.locale, theme: me.theme, ...preference })
      }
    >
      {children}
      {notices === "never" ? null : (
        <NoticeSheet
          open={notices === "open"}
          onOpenChange={(open) => setNotices(open ? "open" : "closed")}
        />
      )}
      {canCreate ? <NewPostDialog open={creating} onOpenChange={setCreating} /> : null}
    </AppShell>
  );
}

/** The session cookie is HttpOnly, so the page that follows is loaded anew. */
async function signOut(): Promise<void> {
  await askNextAuth("signout", {});
  window.location.assign("/sign-in");
}
