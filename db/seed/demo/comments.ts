import type { Dossier } from "@/db/seed/demo/dossiers";
import { daysBefore } from "@/db/seed/demo/moments";
import { demoPeople } from "@/db/seed/demo/people";
import { fill } from "@/db/seed/demo/place";
import { type Talk, talks } from "@/db/seed/demo/texts-comments";
import { firstSentence } from "@/db/seed/demo/variants";
import { mentionedIn } from "@/lib/comments/rules";
import type { Day } from "@/lib/time/days";

export interface DemoComment {
  /** `celle/talk/1/0` */
  key: string;
  associationKey: string;
  postKey: string;
  /** The comment that began the conversation, null for that one. */
  threadKey: string | null;
  personKey: string;
  body: string;
  quote: string;
  mediumKey: string | null;
  /** Membership keys. */
  mentions: string[];
  at: Date;
  resolvedAt: Date | null;
}

/** What the teams say to each other about the posts that are told in full; all of it before the day. */
export function commentsOf(dossiers: readonly Dossier[], shown: ReadonlyMap<string, string[]>, today: Day) {
  return talks.flatMap((talk, index) => {
    const found = dossiers.find(
      ({ post, depth, place }) =>
        post.associationKey === talk.slug && depth === talk.depth && place === talk.place,
    );
    return found ? said(talk, { key: `${talk.slug}/talk/${index}`, post: found.post, shown, today }) : [];
  });
}

type Setting = { key: string; post: Dossier["post"]; shown: ReadonlyMap<string, string[]>; today: Day };

function said({ slug, about, settled, lines }: Talk, { key, post, shown, today }: Setting): DemoComment[] {
  const team = teamOf(slug);
  const names = Object.fromEntries(team.map(({ name }, place) => [String(place), name]));
  const start = `${key}/0`;
  return lines.map(({ by, text }, index) => {
    const body = fill(text, names);
    const begins = index === 0;
    return {
      key: `${key}/${index}`,
      associationKey: slug,
      postKey: post.key,
      threadKey: begins ? null : start,
      personKey: team[by]?.personKey ?? "",
      body,
      quote: begins && about === "passage" ? firstSentence(post.body) : "",
      mediumKey: begins && about === "picture" ? (shown.get(post.key)?.[0] ?? null) : null,
      mentions: mentionedIn(body, team).map(({ person }) => person.id),
      at: begins ? daysBefore(today, 2, "09:20") : daysBefore(today, 1, `1${index}:05`),
      resolvedAt: begins && settled ? daysBefore(today, 1, "15:30") : null,
    };
  });
}

function teamOf(slug: string): { id: string; name: string; personKey: string }[] {
  const { memberships, persons } = demoPeople();
  return memberships
    .filter(({ associationKey }) => associationKey === slug)
    .map(({ key, personKey }) => ({
      id: key,
      personKey,
      name: persons.find((person) => person.key === personKey)?.name ?? "",
    }));
}
