import {
  ArrowLeftRight,
  CalendarDays,
  CircleCheckBig,
  FileUp,
  Gauge,
  House,
  Images,
  LayoutGrid,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  ServerCog,
  UsersRound,
} from "lucide-react";
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

export type NavIcon =
  | "week"
  | "decisions"
  | "absences"
  | "calendar"
  | "ideas"
  | "media"
  | "import"
  | "district"
  | "team"
  | "districts"
  | "stateCalendar"
  | "checks"
  | "operations";

type NavLabel =
  | NavIcon
  | "weekShort"
  | "decisionsShort"
  | "ideasShort"
  | "districtShort"
  | "teamShort"
  | "districtsShort"
  | "calendar";

export const navIcons: Record<NavIcon, LucideIcon> = {
  week: House,
  decisions: CircleCheckBig,
  absences: ArrowLeftRight,
  calendar: CalendarDays,
  ideas: Lightbulb,
  media: Images,
  import: FileUp,
  district: Gauge,
  team: UsersRound,
  districts: LayoutGrid,
  stateCalendar: CalendarDays,
  checks: ListChecks,
  operations: ServerCog,
};

type Input = {
  slug: string;
  kind: AssociationKind;
  label: (key: NavLabel) => string;
  /** What the person may not open here. */
  hidden?: NavIcon[];
  counts?: Partial<Record<NavIcon, number>>;
  /** What this person is here for stands before everything else. */
  first?: NavIcon;
};

/** The places of a district or of the state, in the order of the frame. */
export function navItems({ first, ...input }: Input): NavItem[] {
  const items = places(input);
  return [...items.filter(({ icon }) => icon === first), ...items.filter(({ icon }) => icon !== first)];
}

function places({ slug, kind, label, hidden = [], counts = {} }: Input): NavItem[] {
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
    return [
      districts,
      item("decisions", "decisions", "decisionsShort"),
      item("stateCalendar", "state-calendar", "calendar"),
      item("absences", "absences"),
      item("media", "media"),
      item("checks", "checks"),
      team,
      item("operations", "operations"),
    ];
  }
  return [
    item("week", "week", "weekShort"),
    item("calendar", "calendar"),
    item("ideas", "ideas", "ideasShort"),
    item("decisions", "decisions", "decisionsShort"),
    item("absences", "absences"),
    item("media", "media"),
    item("import", "import"),
    item("district", "district", "districtShort"),
    item("team", "team", "teamShort"),
  ];
}
