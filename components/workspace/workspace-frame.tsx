"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { askNextAuth } from "@/components/access/ask-next-auth";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { AppShell } from "@/components/shell/app-shell";
import type { NavIcon } from "@/components/shell/nav-items";
import { navItems } from "@/components/shell/nav-items";
import { orpc } from "@/lib/api/client";
import { useLiveEvents } from "./use-live-events";
import { useLostFocus } from "./use-lost-focus";
import { useWorkspace } from "./workspace";

/** The frame of one association: its places, live changes, and "Neu" from anywhere. */
export function WorkspaceFrame({ children }: { children: ReactNode }) {
  const { me, association, can, myMembershipId } = useWorkspace();
  const t = useTranslations("shell");
  const [creating, setCreating] = useState(false);
  const saveAccount = useMutation(orpc.access.updateAccount.mutationOptions());
  useLiveEvents(association.id);
  useLostFocus();
  const hidden: NavIcon[] = [];
  if (!myMembershipId) hidden.push("week");
  if (!can("post.read")) hidden.push("calendar");
  if (!can("post.import")) hidden.push("import");
  if (!can("member.read")) hidden.push("team");
  if (!can("stateCalendar.read")) hidden.push("stateCalendar");
  const nav = navItems({
    slug: association.slug,
    kind: association.kind,
    label: (key) => t(`nav.${key}`),
    hidden,
  });
  const canCreate = association.kind === "district" && can("post.write");
  // From the state one also looks into districts without belonging to them: the way back starts there too.
  const places = myMembershipId ? me.memberships : [...me.memberships, association];
  return (
    <AppShell
      association={{ ...association, region: association.regionLabel }}
      associations={places.map((place) => ({ ...place, region: place.regionLabel }))}
      me={me}
      nav={nav}
      onSignOut={() => void signOut()}
      onNew={canCreate ? () => setCreating(true) : undefined}
      onPreference={(preference) =>
        saveAccount.mutate({ name: me.name, locale: me.locale, theme: me.theme, ...preference })
      }
    >
      {children}
      {canCreate ? <NewPostDialog open={creating} onOpenChange={setCreating} /> : null}
    </AppShell>
  );
}

/** The session cookie is HttpOnly, so the page that follows is loaded anew. */
async function signOut(): Promise<void> {
  await askNextAuth("signout", {});
  window.location.assign("/sign-in");
}
