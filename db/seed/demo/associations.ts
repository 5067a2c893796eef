import type { AssociationKind, FederalState } from "@/db/enums";
import { towns } from "@/db/seed/reference/towns";

export interface DemoAssociation {
  /** Equal to the slug; other rows refer to it. */
  key: string;
  kind: AssociationKind;
  parentKey: string | null;
  name: string;
  shortName: string;
  slug: string;
  town: string;
  regionLabel: string | null;
  federalState: FederalState;
}

export const STATE_KEY = "niedersachsen";

/** An invented state association and its forty districts, the state first. */
export function demoAssociations(): DemoAssociation[] {
  const state: DemoAssociation = {
    key: STATE_KEY,
    kind: "state",
    parentKey: null,
    name: "Miteinander Niedersachsen e. V.",
    shortName: "Landesverband",
    slug: STATE_KEY,
    town: "Hannover",
    regionLabel: null,
    federalState: "NI",
  };
  const districts = towns.map((town): DemoAssociation => {
    return {
      key: town.slug,
      kind: "district",
      parentKey: STATE_KEY,
      name: `Kreisverband ${town.name}`,
      shortName: town.short,
      slug: town.slug,
      town: town.name,
      regionLabel: town.region,
      federalState: "NI",
    };
  });
  return [state, ...districts];
}
