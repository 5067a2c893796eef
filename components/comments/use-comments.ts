"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { v7 } from "uuid";
import type { Say } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";
import type { Comment } from "@/lib/comments/contract";

const meta: { touches: readonly Noun[] } = { touches: ["comments", "posts"] };

/** What a new thread is about: a passage of the text, a picture, or the post as a whole. */
export type About = { quote: string; mediaId: string | null };

type Place = { associationId: string; postId: string };

/** What people say about a post, and the ways to say more. Each resolves to whether it was done; why not is said. */
export function useComments({ associationId, postId }: Place, say: Say) {
  const t = useTranslations("comments");
  const why = useRefusalText();
  const query = useQuery(orpc.comments.listComments.queryOptions({ input: { associationId, postId } }));
  const adding = useMutation(orpc.comments.addComment.mutationOptions({ meta }));
  const editing = useMutation(orpc.comments.editComment.mutationOptions({ meta }));
  const deleting = useMutation(orpc.comments.deleteComment.mutationOptions({ meta }));
  const resolving = useMutation(orpc.comments.resolveThread.mutationOptions({ meta }));
  const done = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (error) {
      say(t("failed"), { tone: "error", about: postId, description: why(error) });
      return false;
    }
  };
  return {
    query,
    add: (body: string, threadId: string | null, about: About) =>
      done(adding.mutateAsync({ associationId, postId, commentId: v7(), threadId, body, ...about })),
    edit: ({ id, revision }: Comment, body: string) =>
      done(editing.mutateAsync({ associationId, commentId: id, body, expectedRevision: revision })),
    remove: async ({ id }: Comment) => {
      if (await done(deleting.mutateAsync({ associationId, commentId: id }))) say(t("deleted"));
    },
    resolve: async ({ id }: Comment, resolved: boolean) => {
      const change = (to: boolean) => resolving.mutateAsync({ associationId, commentId: id, resolved: to });
      if (!(await done(change(resolved)))) return;
      say(t(resolved ? "resolved" : "reopened"), { about: id, undo: () => void done(change(!resolved)) });
    },
  };
}

export type Conversing = ReturnType<typeof useComments>;
