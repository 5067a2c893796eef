"use client";

import type { ReactNode } from "react";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Comment } from "@/lib/comments/contract";
import { mentionsIn } from "@/lib/comments/rules";

/** The words of a comment as they were typed, the people it speaks to made bold. */
export function CommentText({ comment }: { comment: Comment }) {
  const { association } = useWorkspace();
  const people = association.colleagues.filter(({ id }) => comment.mentions.includes(id));
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { from, to } of mentionsIn(comment.body, people)) {
    parts.push(comment.body.slice(end, from));
    parts.push(
      <strong key={from} className="font-semibold text-petrol">
        {comment.body.slice(from, to)}
      </strong>,
    );
    end = to;
  }
  return (
    <p className="wrap-anywhere whitespace-pre-wrap">
      {parts}
      {comment.body.slice(end)}
    </p>
  );
}
