import "server-only";
import type { AssociationKind } from "@/db/enums";
import type { Permission } from "@/lib/access/policy";
import type { Tenant } from "./isolation-world";

/** How the isolation test calls an endpoint, and what it expects of it. */
export type Example = {
  input: (tenant: Tenant) => unknown;
  /** A door for visitors. */
  open?: true;
  /** The permission that decides; left out where only the own person is concerned. */
  needs?: Permission;
  /** Only makes sense on this kind of association. */
  on?: AssociationKind;
  /** Names a row below the association, which must belong to it. */
  child?: true;
  /** The answer names the association's neighbours and its state. */
  namesNeighbours?: true;
  /** Who is not let to this row although their role could reach such rows: for them it is `NOT_FOUND`. */
  hiddenFrom?: readonly string[];
};

export const visitor = (input: unknown): Example => ({ input: () => input, open: true });
export const self = (input: unknown): Example => ({ input: () => input });
export const onAssociation = (needs: Permission, more: object = {}, on?: AssociationKind): Example => ({
  input: ({ id }) => ({ associationId: id, ...more }),
  needs,
  on,
});
export const onPost = (more: object = {}, needs: Permission = "post.write"): Example => ({
  input: ({ id, postId }) => ({ associationId: id, postId, ...more }),
  needs,
  on: "district",
  child: true,
});
export const onPosts = (more: object = {}): Example => ({
  input: ({ id, postId }) => ({ associationId: id, postIds: [postId], ...more }),
  needs: "post.write",
  on: "district",
  child: true,
});
export const onComment = (more: object = {}): Example => ({
  input: ({ id, commentId }) => ({ associationId: id, commentId, ...more }),
  needs: "post.comment",
  on: "district",
  child: true,
});
/** A round of class A that everybody in its chain may decide; the press is not in it. */
export const onRound = (needs: Permission, more: object = {}): Example => ({
  input: ({ id, roundId }) => ({ associationId: id, roundId, ...more }),
  needs,
  on: "district",
  child: true,
  ...(needs === "approval.decide" ? { hiddenFrom: ["press"] } : {}),
});
export const onDecision = (needs: Permission, more: object = {}): Example => ({
  input: ({ id, decisionId }) => ({ associationId: id, decisionId, ...more }),
  needs,
  on: "district",
  child: true,
});
export const onSeries = (more: object = {}, needs: Permission = "post.write"): Example => ({
  input: ({ id, seriesId }) => ({ associationId: id, seriesId, ...more }),
  needs,
  on: "district",
  child: true,
});
export const onMember = (needs: Permission, more: (tenant: Tenant) => object = () => ({})): Example => ({
  input: (tenant) => ({ associationId: tenant.id, memberId: tenant.otherMemberId, ...more(tenant) }),
  needs,
  on: "district",
  child: true,
});
export const onMedia = (needs: Permission, more: object = {}): Example => ({
  input: ({ id, mediaId }) => ({ associationId: id, mediaId, ...more }),
  needs,
  child: true,
});
export const onMediaPerson = (more: object = {}): Example => ({
  input: ({ id, mediaId, mediaPersonId }) => ({
    associationId: id,
    mediaId,
    personId: mediaPersonId,
    ...more,
  }),
  needs: "media.write",
  child: true,
});
export const onHelp = (): Example => ({
  input: ({ id, helpId }) => ({ associationId: id, helpId }),
  needs: "coverage.manage",
  child: true,
});
