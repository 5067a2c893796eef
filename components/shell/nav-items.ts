import { CalendarDays, FileUp, House, LayoutGrid, type LucideIcon, UsersRound } from "lucide-react";
import type { AssociationKind } from "@/db/enums";

/** One place in the frame's navigation; `allowed: false` leaves it out, `count` is what waits there. */
export type NavItem = {
  href: string;
  label: string;
  icon: NavIcon;
  shortLabel?: string;
  allowed?: boolean;
  count?: number;
};

export type NavIcon = "week" | "calendar" | "import" | "team" | "districts" | "stateCalendar";

type NavLabel = NavIcon | "weekShort" | "teamShort" | "districtsShort" | "calendar";

export const navIcons: Record<NavIcon, LucideIcon> = {
  week: House,
  calendar: CalendarDays,
  import: FileUp,
  team: UsersRound,
  districts: LayoutGrid,
  stateCalendar: CalendarDays,
};

type Input = {
  slug: string;
  kind: AssociationKind;
  label: (key: NavLabel) => string;
  /** What the person may not open here. */
  hidden?: NavIcon[];
  counts?: Partial<Record<NavIcon, number>>;
};

/** The places of a district or of the state, in the order of the frame. */
export function navItems({ slug, kind, label, hidden = [], counts = {} }: Input): NavItem[] {
  const item = (icon: NavIcon, path: string, short?: NavLabel): NavItem => ({
    href: `/${slug}/${path}`,
    label: label(icon),
    shortLabel: short ? label(short) : undefined,
    icon,
    allowed: !hidden.includes(icon),
    count: counts[icon],
  });
  if (kind === "state") {
    const districts = item("districts", "districts", "districtsShort");
    const team = { ...item("team", "team"), label: label("teamShort") };
    return [districts, item("stateCalendar", "state-calendar", "calendar"), team];
  }
  const team = item("team", "team", "teamShort");
  return [item("week", "week", "weekShort"), item("calendar", "calendar"), item("import", "import"), team];
}
