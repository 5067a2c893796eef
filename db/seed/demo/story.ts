import { answersOf, type DemoAnswer } from "@/db/seed/demo/answers";
import { commentsOf, type DemoComment } from "@/db/seed/demo/comments";
import { contentOf } from "@/db/seed/demo/contents";
import { type Dossier, dossiersOf } from "@/db/seed/demo/dossiers";
import { demoMedia } from "@/db/seed/demo/media";
import { demoPeople } from "@/db/seed/demo/people";
import { type DemoPost, demoPosts } from "@/db/seed/demo/posts";
import { type DemoRound, roundsOf } from "@/db/seed/demo/rounds";
import { seriesPosts } from "@/db/seed/demo/series-posts";
import { showingsOf } from "@/db/seed/demo/showings";
import type { DemoRaise } from "@/db/seed/demo/standing";
import type { ToldPost } from "@/db/seed/demo/told-post";
import { wishesIn } from "@/db/seed/demo/wishes-in";
import type { Day } from "@/lib/time/days";

export interface DemoStory {
  posts: ToldPost[];
  /** The posts that fill the places of series. */
  seriesPosts: ToldPost[];
  answers: DemoAnswer[];
  raises: DemoRaise[];
  comments: DemoComment[];
  rounds: DemoRound[];
}

/** The plans of all districts, and what happens around some of their posts; the same for the same day. */
export function demoStory(today: Day): DemoStory {
  const plan = demoPosts(today);
  const dossiers = dossiersOf(plan, today);
  const contents = new Map(dossiers.map((dossier) => [dossier.post.key, contentOf(dossier, today)]));
  const posts = plan.map((post) => ({ ...post, ...contents.get(post.key) }));
  const shown = showingsOf(posts, { dossiers, today });
  const media = demoMedia();
  const told = posts.map((post) => ({ ...post, mediumKeys: shown.get(post.key) ?? [] }));
  const fromSeries = seriesPosts(today);
  const story = {
    posts: told,
    seriesPosts: fromSeries,
    answers: [...dossiers, ...waiting([...plan, ...fromSeries], dossiers)].flatMap((dossier) => {
      const keys = shown.get(dossier.post.key) ?? [];
      return answersOf(dossier, {
        link: contents.get(dossier.post.key)?.link ?? "",
        media: media.filter(({ key }) => keys.includes(key)),
        today,
      });
    }),
    raises: dossiers
      .filter(({ depth }) => depth === "raised")
      .map(({ post }) => ({ postKey: post.key, reason: raiseReason, personKey: approverOf(post) })),
    comments: commentsOf(dossiers, shown, today),
  };
  const rounds = roundsOf(story, today);
  return { ...story, rounds, comments: [...story.comments, ...rounds.flatMap(wishesIn)] };
}

/** What waits or is approved without being told in full: all its checks are answered, or nobody could have asked. */
function waiting(posts: readonly DemoPost[], dossiers: readonly Dossier[]) {
  const told = new Set(dossiers.map(({ post }) => post.key));
  return posts
    .filter(({ key, stage }) => (stage === "review" || stage === "approved") && !told.has(key))
    .map((post) => ({ post, depth: "ready" as const }));
}

const raiseReason = "Der Text nennt einen Ort, an dem Betroffene leicht zu erkennen sind.";

/** Whoever approves in the district and writes nothing there. */
function approverOf({ associationKey }: DemoPost): string {
  const team = demoPeople().memberships.filter((one) => one.associationKey === associationKey);
  const approver = team.find(({ roles }) => roles.includes("approver") && roles.length === 1);
  return approver?.personKey ?? team.find(({ roles }) => roles.includes("approver"))?.personKey ?? "";
}
