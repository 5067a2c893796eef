import type { AssociationKind } from "@/db/enums";

/** An association as the frame shows it. */
export type FrameAssociation = {
  slug: string;
  name: string;
  kind: AssociationKind;
  region?: string | null;
  /** Where switching leads; the association's first screen when left out. */
  href?: string;
};
