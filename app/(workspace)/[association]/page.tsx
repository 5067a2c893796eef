import { redirect } from "next/navigation";
import { placeScreen } from "@/lib/access/rules-first-screen";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = { params: Promise<{ association: string }> };

/** Where the switcher of associations leads: the first screen that this person has there. */
export default async function AssociationHome({ params }: Props) {
  const { me, association } = await currentWorkspace((await params).association);
  redirect(placeScreen(me, { ...association, associationId: association.id }));
}
