"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { MeDto } from "@/lib/access/contract";
import { can, type Permission, type Place } from "@/lib/access/policy";
import type { Association, Channel, Colleague, Format } from "@/lib/associations/contract";

/** What every screen below an association knows: who looks, at what, on which day, and the names behind the ids. */
export type Workspace = {
  me: MeDto;
  association: Association;
  /** The viewer's day in Europe/Berlin, `YYYY-MM-DD`. */
  today: string;
  /** The viewer's own membership here, if they belong to this association. */
  myMembershipId: string | null;
  can(permission: Permission): boolean;
  channelOf(id: string): Channel | undefined;
  formatOf(id: string | null): Format | undefined;
  colleagueOf(id: string | null): Colleague | undefined;
};

const WorkspaceContext = createContext<Workspace | null>(null);

export function WorkspaceProvider(props: {
  me: MeDto;
  association: Association;
  today: string;
  children: ReactNode;
}) {
  const { me, association, today, children } = props;
  const place: Place = { associationId: association.id, parentId: association.parentId };
  const value: Workspace = {
    me,
    association,
    today,
    myMembershipId: me.memberships.find((own) => own.associationId === association.id)?.id ?? null,
    can: (permission) => can(me.standings, permission, place),
    channelOf: (id) => association.channels.find((channel) => channel.id === id),
    formatOf: (id) => association.formats.find((format) => format.id === id),
    colleagueOf: (id) => association.colleagues.find((colleague) => colleague.id === id),
  };
  return <WorkspaceContext.Provider value={value}>{children}</WorkspaceContext.Provider>;
}

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("useWorkspace needs a WorkspaceProvider above it");
  return workspace;
}
