"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { answerKey, type PendingAnswer } from "@/components/checks/use-pending-answers";
import type { Say } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client, orpc } from "@/lib/api/client";
import type { Finding } from "@/lib/checks/rules";
import type { Post } from "@/lib/posts/contract";

type Input = { post: Post; say: Say };
type Given = Pick<PendingAnswer, "answer" | "note">;

/**
 * Saves an answer at once, one after the other, so that each goes by the revision the one before has made. What is on
 * its way shows already; when it is refused, the reason is said and the screen shows what stands.
 */
export function useAnswerCheck({ post, say }: Input) {
  const t = useTranslations("checks");
  const why = useRefusalText();
  const cache = useQueryClient();
  const place = { associationId: post.associationId, postId: post.id };
  const key = orpc.checks.getPostChecks.queryKey({ input: place });
  const { mutate } = useMutation({
    mutationKey: answerKey(post.id),
    meta: { touches: ["calendar"] },
    scope: { id: answerKey(post.id).join() },
    mutationFn: ({ itemId, answer, note }: PendingAnswer) => {
      const known = cache.getQueryData(key)?.answers.find((given) => given.itemId === itemId);
      const expectedRevision = known?.revision ?? 0;
      return client.checks.answerCheck({ ...place, itemId, answer, note, expectedRevision });
    },
    onSuccess: (checks) => {
      cache.setQueryData(key, checks);
    },
    onError: (error) => {
      say(why(error), { tone: "error" });
      void cache.invalidateQueries({ queryKey: key });
    },
  });
  const put = ({ item }: Finding, { answer, note }: Given) =>
    mutate({ itemId: item.id, asked: item.question.de, answer, note });
  return {
    answer: (finding: Finding, answer: Given["answer"]) => {
      const former = { answer: finding.answer, note: finding.given?.note ?? "" };
      if (answer === former.answer) return;
      put(finding, { answer, note: former.note });
      const text = answer === null ? t("takenBack") : t("answered", { answer: t(`answers.${answer}`) });
      say(text, { undo: () => put(finding, former) });
    },
    annotate: (finding: Finding, note: string) => {
      const former = { answer: finding.answer, note: finding.given?.note ?? "" };
      if (note.trim() === former.note) return;
      put(finding, { answer: former.answer, note: note.trim() });
      say(t("noteSaved"), { undo: () => put(finding, former) });
    },
  };
}
