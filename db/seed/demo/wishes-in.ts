import type { DemoComment } from "@/db/seed/demo/comments";
import type { DemoRound } from "@/db/seed/demo/rounds";
import { roundTexts } from "@/db/seed/demo/texts-approvals";

/** The conversations that wishes for changes began, each with the answer of who wrote the post. */
export function wishesIn({ associationKey, post, writerKey, decisions }: DemoRound): DemoComment[] {
  return decisions.flatMap(({ threadKey, personKey, comment, at }) => {
    if (threadKey === null) return [];
    const said = {
      associationKey,
      postKey: post.key,
      quote: "",
      mediumKey: null,
      mentions: [],
      resolvedAt: null,
    };
    const answeredAt = new Date(at.getTime() + 90 * 60_000);
    const { reply } = roundTexts.returned;
    return [
      { ...said, key: threadKey, threadKey: null, personKey, body: comment, at },
      { ...said, key: `${threadKey}/1`, threadKey, personKey: writerKey, body: reply, at: answeredAt },
    ];
  });
}
