import type { Db } from "@/db/client";
import type { AssociationKind } from "@/db/enums";
import { formats } from "@/db/schema/associations";
import { actionDays } from "@/db/schema/occasions";
import { referenceActionDays } from "./reference/action-days";
import { referenceFormats } from "./reference/formats";

/**
 * Gives a new association its starting data: its own copy of the formats (each association may change its
 * minutes), and to a state association the action days that all its districts read.
 */
export async function addReference(
  db: Db,
  association: { id: string; kind: AssociationKind },
): Promise<void> {
  await db.insert(formats).values(formatRows(association.id));
  if (association.kind === "state") await db.insert(actionDays).values(actionDayRows(association.id));
}

/** The shipped formats as rows of one association. */
export function formatRows(associationId: string) {
  return referenceFormats.map((format, position) => ({
    associationId,
    position,
    key: format.key,
    nameDe: format.nameDe,
    nameEn: format.nameEn,
    minutes: format.minutes,
    approverMinutes: format.approverMinutes,
  }));
}

function actionDayRows(associationId: string) {
  return referenceActionDays.map((day) => ({ ...day, topics: [...day.topics], associationId }));
}
