import type { Duty } from "@/db/enums";
import type { ColleagueAbsence } from "@/lib/absences/contract";
import type { Day } from "@/lib/time/days";

export type Cover = ColleagueAbsence["cover"];
type Stretch = Cover[number]["stretches"][number];
export type CoverLine = { duties: Duty[]; stretches: Stretch[] };

/** Who stands in, one line for all duties that the same people have on the same days. */
export function coverLines(cover: Cover): CoverLine[] {
  const lines = new Map<string, CoverLine>();
  for (const { duty, stretches } of cover) {
    if (stretches.length === 0) continue;
    const key = JSON.stringify(stretches);
    const line = lines.get(key);
    if (line) line.duties.push(duty);
    else lines.set(key, { duties: [duty], stretches });
  }
  return [...lines.values()];
}

/** The names of those who stand in, each once, in the order of their days. */
export function namesIn(cover: Cover): string[] {
  const names = cover.flatMap(({ stretches }) => stretches.flatMap(({ holder }) => holder?.name ?? []));
  return [...new Set(names)];
}

/** Deputies of the association itself, who are asked; whoever helps out from elsewhere is not. */
export function askedIn(cover: Cover): string[] {
  return namesIn(
    cover.map(({ duty, stretches }) => ({
      duty,
      stretches: stretches.filter(({ holder }) => holder?.membershipId),
    })),
  );
}

/** Who has a duty on a day, as a name; null where nobody does. */
export function holderOn(cover: Cover, day: Day, duty: Duty): string | null {
  const stretches = cover.filter((one) => one.duty === duty);
  const found = stretches
    .flatMap((one) => one.stretches)
    .find(({ from, to, holder }) => holder && from <= day && day <= to);
  return found?.holder?.name ?? null;
}
