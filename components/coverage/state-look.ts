import { Check, type LucideIcon, UserRound, X } from "lucide-react";
import type { CoverageState } from "@/lib/coverage/rules-coverage";

/** A state by sign and colour; its word stands beside it or is spoken. */
export const stateLooks: Record<CoverageState, { icon: LucideIcon; look: string }> = {
  covered: { icon: Check, look: "border-transparent bg-green-soft text-green-ink" },
  thin: { icon: UserRound, look: "border-amber bg-amber-soft text-amber-ink" },
  gap: { icon: X, look: "border-2 border-red bg-red-soft font-semibold text-red" },
};
