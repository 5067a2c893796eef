import type { Stage } from "@/db/enums";
import { specialDistricts } from "@/db/seed/demo/special-districts";
import type { SeriesRule } from "@/lib/series/rules-days";
import { nextSeriesDays, seriesDaysIn } from "@/lib/series/rules-days";
import { addDays, type Day } from "@/lib/time/days";
import { startOfMonth } from "@/lib/time/months";
import type { Time } from "@/lib/time/zones";

export interface DemoSeries {
  /** `celle/series/team` */
  key: string;
  associationKey: string;
  name: string;
  titlePattern: string;
  formatKey: string;
  channelKeys: string[];
  plannedTime: Time;
  rule: SeriesRule;
  startsOn: Day;
  filled: { day: Day; title: string; body: string; stage: Stage }[];
  skipped: { day: Day; reason: string }[];
}

const home = specialDistricts.showcase;

/** Two series of the district of the sample sign-ins around a day: some places filled, one left out, the rest empty. */
export function demoSeries(today: Day): DemoSeries[] {
  const team = {
    key: `${home}/series/team`,
    associationKey: home,
    name: "Team-Montag",
    titlePattern: "Team-Montag {datum}",
    formatKey: "portrait",
    channelKeys: [`${home}/facebook`, `${home}/instagram`],
    plannedTime: "09:00",
    rule: { kind: "weekly", every: 1, weekday: 1 } as const,
    startsOn: addDays(today, -56),
  };
  const volunteers = {
    key: `${home}/series/volunteers`,
    associationKey: home,
    name: "Ehrenamt im Blick",
    titlePattern: "Ehrenamt im Blick {nr}",
    formatKey: "short_notice",
    channelKeys: [`${home}/website`],
    plannedTime: "15:00",
    rule: { kind: "monthlyWeekday", nth: -1, weekday: 5 } as const,
    startsOn: startOfMonth(addDays(today, -40)),
  };
  const mondays = daysOf(team, today);
  const fridays = daysOf(volunteers, today);
  return [
    {
      ...team,
      filled: [
        ...mondays.past
          .slice(-2)
          .map((day, index) => ({ day, ...told(faces, index), stage: "published" as const })),
        ...mondays.coming.slice(0, 2).map((day, index) => ({
          day,
          ...told(faces, index + 2),
          stage: index === 0 ? ("approved" as const) : ("drafting" as const),
        })),
      ],
      skipped: mondays.coming
        .slice(3, 4)
        .map((day) => ({ day, reason: "Das ganze Team ist auf Fortbildung." })),
    },
    {
      ...volunteers,
      filled: fridays.past
        .slice(-1)
        .map((day) => ({ day, ...told(helpers, 0), stage: "published" as const })),
      skipped: [],
    },
  ];
}

function daysOf({ rule, startsOn }: { rule: SeriesRule; startsOn: Day }, today: Day) {
  const course = { rule, startsOn, endsOn: null, skipHolidays: true, federalState: "NI" as const };
  return {
    past: seriesDaysIn(course, { from: startsOn, to: addDays(today, -1) }),
    coming: nextSeriesDays(course, today, 6),
  };
}

type Told = { title: string; body: string };

function told(texts: readonly Told[], index: number): Told {
  return texts[index % texts.length] ?? { title: "", body: "" };
}

const faces: readonly Told[] = [
  {
    title: "Team-Montag: Wer morgens um fünf den Mahlzeitendienst packt",
    body: "Seit elf Jahren ist die Küche ihr erster Ort am Tag. Was auf die Teller kommt, weiß sie schon am Abend vorher.",
  },
  {
    title: "Team-Montag: Zwei Schreibtische, ein offenes Ohr",
    body: "In der Schuldnerberatung beginnt die Woche mit Kaffee und einem leeren Blatt. Wer kommt, bestimmt das Thema.",
  },
  {
    title: "Team-Montag: Der Fahrer, der alle Hausnummern kennt",
    body: "Vierzig Haltestellen, vierzig Geschichten: unterwegs mit dem Bus der Tagespflege.",
  },
  {
    title: "Team-Montag: Neu in der Kita und gleich mittendrin",
    body: "",
  },
];

const helpers: readonly Told[] = [
  {
    title: "Ehrenamt im Blick: Vorlesen am Freitag",
    body: "Acht Kinder, zwei Sofas, ein Buch: Wer vorliest, bekommt die besten Fragen geschenkt.",
  },
];
