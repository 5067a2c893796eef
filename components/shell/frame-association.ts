import type { AssociationKind } from "@/db/enums";

/** An association as the frame shows it. */
export type FrameAssociation = {
  slug: string;
  name: string;
  kind: AssociationKind;
  region?: string | null;
};
