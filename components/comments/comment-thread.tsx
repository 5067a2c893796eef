"use client";

import { Check, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CommentAbout } from "@/components/comments/comment-about";
import { CommentEntry } from "@/components/comments/comment-entry";
import { CommentForm } from "@/components/comments/comment-form";
import type { Conversing } from "@/components/comments/use-comments";
import { useKeptText } from "@/components/comments/use-kept-text";
import { Button } from "@/components/ui/button";
import type { Thread } from "@/lib/comments/rules";
import type { Medium } from "@/lib/media/contract";

type Props = { thread: Thread; media: readonly Medium[]; conversing: Conversing; keptAt: string };

/** A comment with its answers. Once settled it folds into one line, and an answer opens it again. */
export function CommentThread({ thread, media, conversing, keptAt }: Props) {
  const t = useTranslations("comments");
  const { first, answers } = thread;
  const [text, setText] = useKeptText(`${keptAt}:${first.id}`);
  const [answering, setAnswering] = useState(text !== "");
  const [isOpen, setIsOpen] = useState(false);
  if (first.resolved && !isOpen) {
    return (
      <li className="flex flex-wrap items-center gap-2 rounded-lg border border-line bg-sunken px-3.5 py-2 text-sm">
        <Check aria-hidden className="size-4 shrink-0 text-green-ink" />
        <span className="mr-auto min-w-0 truncate text-ink-2">
          {t("settled", { text: first.body || first.quote || t("wasDeleted") })}
        </span>
        <Button size="sm" onClick={() => setIsOpen(true)}>
          {t("show", { count: answers.length + 1 })}
        </Button>
      </li>
    );
  }
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line p-3.5">
      <CommentAbout about={first} media={media} />
      <CommentEntry comment={first} conversing={conversing} />
      {answers.length > 0 ? (
        <div className="ml-3 flex flex-col gap-3 border-l border-line pl-4">
          {answers.map((answer) => (
            <CommentEntry key={answer.id} comment={answer} conversing={conversing} />
          ))}
        </div>
      ) : null}
      {answering ? (
        <CommentForm
          label={t("answerLabel")}
          text={text}
          onText={setText}
          sendLabel={t("answer")}
          startHere
          onSend={async (body) => {
            const isTaken = await conversing.add(body, first.id, { quote: "", mediaId: null });
            if (isTaken) setAnswering(false);
            return isTaken;
          }}
          onCancel={() => setAnswering(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setAnswering(true)}>
            {t("answer")}
          </Button>
          <Button size="sm" onClick={() => void conversing.resolve(first, !first.resolved)}>
            {first.resolved ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
            {t(first.resolved ? "reopen" : "resolve")}
          </Button>
        </div>
      )}
    </li>
  );
}
