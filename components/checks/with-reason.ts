import type { CheckItem } from "@/lib/checks/contract";

/** What a check raises, with another reason in one of the languages. */
export function withReason(raises: CheckItem["raises"], reason: { de?: string; en?: string }) {
  return raises && { ...raises, reason: { ...raises.reason, ...reason } };
}
