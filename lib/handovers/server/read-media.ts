import "server-only";
import type { Medium } from "@/lib/media/contract";
import { type MediaProblem, mediaProblems } from "@/lib/media/rules";
import type { PostInHands } from "@/lib/posts/server/posts-in-hands";
import type { Day } from "@/lib/time/days";
import type { HandoverMedium } from "../contract-parts";

const textProblems = ["altTextMissing", "licenceUnknown", "creditMissing"] as const;

/** The pictures and videos of some posts, each once, with what is missing by `until` at the latest. */
export function mediaIn(posts: readonly PostInHands[], until: Day): HandoverMedium[] {
  const uses = posts.flatMap((post) => post.mediaCards.map((medium) => ({ medium, post })));
  return [...Map.groupBy(uses, ({ medium }) => medium.id).values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const days = [until, ...some.flatMap(({ post }) => post.plannedOn ?? [])].sort();
    const problems = mediaProblems(first.medium, { day: days.at(-1) ?? until, channelKinds: [] });
    const { id, name, credit, people } = first.medium;
    return [
      {
        ...{ id, name, credit },
        missing: textProblems.filter((key) => problems.some((one) => one.key === key)),
        people: people.map((person) => shown(person, problems)),
        posts: some.map(({ post }) => ({ id: post.id, title: post.title })),
      },
    ];
  });
}

const stateOf = {
  consentWithdrawn: "withdrawn",
  consentExpired: "expiring",
  guardiansMissing: "guardiansMissing",
  formMissing: "formMissing",
} as const;

function shown({ id, name, validUntil, formNote }: Medium["people"][number], problems: MediaProblem[]) {
  const own = problems.filter((one) => "personId" in one && one.personId === id).map(({ key }) => key);
  const worst = (["consentWithdrawn", "consentExpired", "guardiansMissing", "formMissing"] as const).find(
    (key) => own.includes(key),
  );
  const state: HandoverMedium["people"][number]["state"] = worst ? stateOf[worst] : "fine";
  return { id, name, validUntil, formNote: formNote ?? "", state };
}
