"use client";

import { type QueryClient, type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { type Move, moveKey, type PostPlace, placePost } from "@/components/calendar/post-move";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { client, orpc } from "@/lib/api/client";
import type { Post, PostCard } from "@/lib/posts/contract";
import type { Day } from "@/lib/time/days";
import { formatDay, formatTime } from "@/lib/time/format";

/**
 * Moves a post to a day, a time or into the tray: the calendar shows it there at once (`useCalendarMonth` lays
 * moves on their way over every answer), takes it back with the reason when the server refuses, and offers ten
 * seconds of undo. Moves reach the server one after the other.
 */
export function useMovePost(): (post: PostCard, to: PostPlace) => void {
  const cache = useQueryClient();
  const notify = useNotify();
  const why = useRefusalText();
  const locale = useLocale();
  const t = useTranslations("calendar.move");
  const { mutate } = useMutation({
    mutationKey: moveKey,
    scope: { id: "move-post" },
    meta: { touches: ["calendar", "posts", "weeks", "approvals"] },
    mutationFn: send,
    onSuccess: (moved, { post, undoes }) => {
      patchCalendars(cache, moved);
      const { title } = moved;
      if (undoes !== undefined) return void notify(t("undone", { title }), { about: moved.id });
      const day = moved.plannedOn === null ? null : formatDay(moved.plannedOn, locale);
      const time = moved.plannedTime === null ? null : formatTime(moved.plannedTime, locale);
      const said = !day
        ? t("undated", { title })
        : time
          ? t("movedAt", { title, day, time })
          : t("moved", { title, day });
      notify(said, {
        about: moved.id,
        undo: () => mutate({ post: moved, to: placeOf(post), undoes: moved.revision }),
      });
    },
    onError: (error, { post, undoes }) => {
      const text = t(undoes === undefined ? "refused" : "undoRefused", { title: post.title });
      notify(text, { about: post.id, tone: "error", description: why(error) });
    },
  });
  return useCallback(
    (post, to) => {
      // A time without a day means nothing: the tray takes both.
      const place = to.plannedOn === null ? { plannedOn: null, plannedTime: null } : to;
      if (post.plannedOn !== place.plannedOn || post.plannedTime !== place.plannedTime)
        mutate({ post, to: place });
    },
    [mutate],
  );
}

function send({ post, to, undoes }: Move): Promise<Post> {
  const { associationId, id: postId, revision: expectedRevision } = post;
  if (undoes !== undefined) return client.posts.undoPostChange({ associationId, postId, revision: undoes });
  return client.posts.updatePost({
    associationId,
    postId,
    expectedRevision,
    base: placeOf(post),
    changes: changesOf(placeOf(post), to),
  });
}

/** Only what changes is sent, so that a move and somebody else's new time do not meet in a conflict. */
function changesOf(from: PostPlace, to: PostPlace): Partial<PostPlace> {
  return {
    ...(from.plannedOn === to.plannedOn ? {} : { plannedOn: to.plannedOn }),
    ...(from.plannedTime === to.plannedTime ? {} : { plannedTime: to.plannedTime }),
  };
}

function placeOf({ plannedOn, plannedTime }: PostCard): PostPlace {
  return { plannedOn, plannedTime };
}

/** Puts the answer into every month that is kept, those not on the screen included. */
function patchCalendars(cache: QueryClient, moved: PostCard): void {
  const queryKey = orpc.calendar.getCalendar.key();
  for (const query of cache.getQueryCache().findAll({ queryKey })) {
    const span = spanOf(query.queryKey);
    if (!span) continue;
    cache.setQueryData<Awaited<ReturnType<typeof client.calendar.getCalendar>>>(query.queryKey, (range) =>
      range ? placePost(range, { post: moved, span }) : range,
    );
  }
}

/** React Query forgets the type of its keys; this one was made for `orpc.calendar.getCalendar`. */
function spanOf([, asked]: QueryKey) {
  const { input } = asked as { input?: { from: Day; to: Day } };
  return input;
}
