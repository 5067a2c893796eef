import type { Stage } from "@/db/enums";
import type { DemoPost } from "@/db/seed/demo/posts";
import type { Topic } from "@/db/seed/reference/topics";
import { addDays, type Day } from "@/lib/time/days";

/**
 * How far a post that is told in full has come. `ready`: everything is there and answered. `raised`: so too, and
 * somebody raised its risk class. `open`: in the making, with gaps. `begun`: only the research has begun.
 */
export type Depth = "ready" | "raised" | "open" | "begun";

/** A post with research, channels' texts, pictures, answers and comments. */
export interface Dossier {
  post: DemoPost;
  depth: Depth;
  /** Its place among those of the same depth in its district, from 0. */
  place: number;
}

/** The districts with libraries of their own, and how many posts they tell in each stage. */
const told: Record<string, Partial<Record<Stage, number>>> = {
  celle: { approved: 2, review: 1, drafting: 2, research: 1 },
  stade: { approved: 1, review: 1, drafting: 1, research: 1 },
  uelzen: { approved: 1, review: 1, drafting: 1, research: 1 },
};

/** About a third of what these districts plan for the next four weeks, the nearest days first, and every scene. */
export function dossiersOf(posts: readonly DemoPost[], today: Day): Dossier[] {
  return Object.entries(told).flatMap(([slug, counts]) => {
    const coming = comingPosts(posts, { slug, today });
    const chosen = depthsOf(slug).flatMap(([stage, depth]) =>
      coming
        .filter(
          (post) => post.scene === null && post.stage === stage && (stage === "research" || post.body !== ""),
        )
        .sort((a, b) => Number(delicate.includes(a.topic)) - Number(delicate.includes(b.topic)))
        .slice(0, counts[stage])
        .map((post) => ({ post, depth })),
    );
    const scenes = posts.filter(({ associationKey, scene }) => associationKey === slug && scene !== null);
    chosen.push(...scenes.map((post) => ({ post, depth: "ready" as const })));
    return chosen.map((one, index) => ({ ...one, place: countOf(chosen.slice(0, index), one.depth) }));
  });
}

/** What nobody should be seen beside by chance: such posts are told last. */
const delicate: readonly Topic[] = ["addiction", "debt", "equality", "self_help"];

function countOf(before: readonly Pick<Dossier, "depth">[], depth: Depth): number {
  return before.filter((one) => one.depth === depth).length;
}

/** The posts of a district from today to four weeks ahead that somebody works on, in order of their days. */
export function comingPosts(
  posts: readonly DemoPost[],
  { slug, today }: { slug: string; today: Day },
): DemoPost[] {
  const until = addDays(today, 28);
  const worked: readonly Stage[] = ["research", "drafting", "review", "approved"];
  return posts
    .filter(({ associationKey, stage }) => associationKey === slug && worked.includes(stage))
    .filter(({ plannedOn }) => plannedOn !== null && plannedOn >= today && plannedOn <= until)
    .sort((a, b) => ((a.plannedOn ?? "") < (b.plannedOn ?? "") ? -1 : 1));
}

function depthsOf(slug: string): [Stage, Depth][] {
  return [
    ["approved", "ready"],
    ["review", slug === "celle" ? "raised" : "ready"],
    ["drafting", "open"],
    ["research", "begun"],
  ];
}
