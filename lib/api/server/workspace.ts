import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { MeDto } from "@/lib/access/contract";
import type { Association } from "@/lib/associations/contract";
import { serverClient } from "./prefetch";
import { currentRequest } from "./request";

export type WorkspaceData = { me: MeDto; association: Association };

/** The association of the address and the person looking at it; everything else about rights is the verbs' to check. */
export const currentWorkspace = cache(async (slug: string): Promise<WorkspaceData> => {
  const request = await currentRequest();
  if (!request.me) redirect(`/sign-in?to=/${encodeURIComponent(slug)}/week`);
  const client = await serverClient();
  const me = await client.access.getMe();
  const place = await client.associations.findAssociation({ slug }).catch(() => null);
  if (!place) notFound();
  const association = await client.associations.getAssociation({ associationId: place.associationId });
  return { me, association };
});
