import type { ReferenceActionDay } from "@/db/seed/reference/action-day";
import { actionDaysJanuaryToJune } from "@/db/seed/reference/action-days-january-to-june";
import { actionDaysJulyToDecember } from "@/db/seed/reference/action-days-july-to-december";

/** The shipped action days in the order of the year. Announced ones must be confirmed each year. */
export const referenceActionDays: readonly ReferenceActionDay[] = [
  ...actionDaysJanuaryToJune,
  ...actionDaysJulyToDecember,
];
