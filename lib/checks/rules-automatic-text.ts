import { lengthOf } from "@/lib/posts/rules-composed";
import { hashtagHints, hashtagsOf } from "@/lib/posts/rules-hashtags";
import { channelLimits } from "@/lib/posts/rules-limits";
import { openFacts } from "@/lib/posts/rules-next-step";
import { openPlaceholders } from "@/lib/posts/rules-placeholders";
import { publishedText } from "@/lib/posts/rules-published";
import type { CheckCase, Problem } from "./rules-case";

/** Channels without a text, or the post itself while it has no channel. */
export function textProblems({ post, channels }: CheckCase): Problem[] {
  if (channels.length === 0) return post.body.trim() === "" ? [missing("textMissing", {}, "")] : [];
  return channels
    .filter(({ id }) => (post.variants[id] ?? post.body).trim() === "")
    .map(({ id, name }) => missing("channelTextMissing", { channel: name }, id));
}

/** What a channel would refuse: too long a text, too many hashtags, too many pictures. */
export function limitProblems({ post, channels, media }: CheckCase): Problem[] {
  return channels.flatMap(({ id, name, kind }) => {
    const limits = channelLimits[kind];
    const text = publishedText(post, id);
    const counts = [
      { key: "tooLong", place: "body", count: lengthOf(text), limit: limits.text },
      { key: "tooManyHashtags", place: "hashtags", count: hashtagsOf(text).length, limit: limits.hashtags },
      { key: "tooManyMedia", place: "media", count: media.length, limit: limits.images },
    ] as const;
    return counts.flatMap(({ key, place, count, limit }) =>
      limit !== null && count > limit
        ? [{ key, place, values: { channel: name, count, limit, over: count - limit }, mark: id }]
        : [],
    );
  });
}

/** Placeholders that would be published as they are, each named once. */
export function placeholderProblems({ post, channels }: CheckCase): Problem[] {
  const texts = channels.length === 0 ? [publishedText(post, "")] : [];
  const published = [...texts, ...channels.map(({ id }) => publishedText(post, id))];
  const found = [
    ...published.map((text) => ({ text, place: "body" as const })),
    { text: post.firstComment, place: "firstComment" as const },
  ].flatMap(({ text, place }) => openPlaceholders(text).map(({ name }) => ({ name, place })));
  return once(
    found.map(({ name, place }) => ({
      key: "placeholder",
      values: { name },
      place,
      mark: `${place}.${name}`,
    })),
  );
}

/** Hashtags of several words in lower case, which a screen reader reads as one. */
export function hashtagProblems({ post, channels }: CheckCase): Problem[] {
  const ids = channels.length === 0 ? [""] : channels.map(({ id }) => id);
  const hints = ids.flatMap((id) => hashtagHints(publishedText(post, id)));
  return once(
    hints.flatMap((hint) =>
      hint.kind === "hashtagCase"
        ? [
            {
              key: "hashtagCase",
              values: { tag: hint.excerpt },
              place: "hashtags" as const,
              mark: hint.excerpt,
            },
          ]
        : [],
    ),
  );
}

export function factProblems({ post }: CheckCase): Problem[] {
  const count = openFacts(post);
  return count > 0 ? [{ key: "factsOpen", values: { count }, place: "facts", mark: "" }] : [];
}

function missing(key: Problem["key"], values: Problem["values"], mark: string): Problem {
  return { key, values, place: "body", mark };
}

function once(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.mark, problem])).values()];
}
