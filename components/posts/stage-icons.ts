import {
  AlarmClock,
  ChartNoAxesColumn,
  Check,
  CircleSlash,
  Hourglass,
  Lightbulb,
  type LucideIcon,
  Megaphone,
  PauseCircle,
  Pencil,
  Search,
} from "lucide-react";
import type { Stage } from "@/db/enums";

/** A stage, or what lies over it: a missed deadline, a post on hold. The value of `data-stage` in CSS. */
export type StageSignal = Stage | "missed" | "on-hold";

export const stageIcons: Record<StageSignal, LucideIcon> = {
  idea: Lightbulb,
  research: Search,
  drafting: Pencil,
  review: Hourglass,
  approved: Check,
  published: Megaphone,
  evaluated: ChartNoAxesColumn,
  discarded: CircleSlash,
  "on-hold": PauseCircle,
  missed: AlarmClock,
};
