import { isOn } from "@/components/absences/absence-days";
import { holderOn } from "@/components/absences/cover-lines";
import type { ColleagueAbsence } from "@/lib/absences/contract";
import type { PostCard } from "@/lib/posts/contract";
import { inPreparation } from "@/lib/posts/rules-readiness";
import type { Day } from "@/lib/time/days";

type Post = Pick<PostCard, "responsibleId" | "plannedOn" | "stage">;

/**
 * Who has a post instead of the person responsible, who is away today: as a name, null where nobody does. Only what is
 * planned for a day of the absence and not yet published is theirs.
 */
export function standInOf(post: Post, today: Day, absences: readonly ColleagueAbsence[]): string | null {
  const { responsibleId, plannedOn, stage } = post;
  if (responsibleId === null || plannedOn === null || !inPreparation(stage)) return null;
  const away = absences.find((one) => one.membershipId === responsibleId && isOn(one, today));
  return away && isOn(away, plannedOn) ? holderOn(away.cover, today, "editing") : null;
}
