"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { v7 } from "uuid";
import { useCreatedNotice } from "@/components/posts/use-created-notice";
import { useOpenPost } from "@/components/posts/use-open-post";
import { useSlotText } from "@/components/series/use-slot-text";
import { partsOf } from "@/components/ui/parts-of";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";
import type { Placed, Slot } from "@/lib/series/contract";
import type { Place } from "@/lib/series/rules";
import { formatDay } from "@/lib/time/format";

const touches: readonly Noun[] = ["series", "posts", "calendar", "weeks"];

/** What names a place of a series, where it lies and what it is called. */
export type SlotRef = Omit<Slot, "title"> & { title?: string | null };
/** Something that changes places, with its name. */
export type Swapped = { placed: Placed; name: string };

/** What can be done with an empty box; each says what happened and offers to take it back. */
export function useSlotActions() {
  const t = useTranslations("series");
  const locale = useLocale();
  const { association } = useWorkspace();
  const { timeOf } = useSlotText();
  const notify = useNotify();
  const why = useRefusalText();
  const openPost = useOpenPost();
  const sayCreated = useCreatedNotice();
  const cache = useQueryClient();
  const filling = useMutation(orpc.series.fillSlot.mutationOptions({ meta: { touches } }));
  const skipping = useMutation(orpc.series.skipSlot.mutationOptions({ meta: { touches } }));
  const unskipping = useMutation(orpc.series.unskipSlot.mutationOptions({ meta: { touches } }));
  const changing = useMutation(orpc.series.changeSlot.mutationOptions({ meta: { touches } }));
  const swapping = useMutation(orpc.series.swapSlots.mutationOptions({ meta: { touches } }));
  const associationId = association.id;
  const keyOf = ({ seriesId, day }: SlotRef) => ({ associationId, seriesId, day });
  const about = ({ seriesId, day }: SlotRef) => `${seriesId}/${day}`;

  /** Whoever came second is led to the post that stands there now. */
  const refused = (name: string, error: unknown) => {
    const { postId } = partsOf(partsOf(partsOf(error).data).data);
    notify(t("slot.refused", { name }), {
      tone: "error",
      description: why(error),
      action:
        typeof postId === "string"
          ? { label: t("slot.openPost"), onClick: () => openPost(postId) }
          : undefined,
    });
  };

  async function fill(slot: SlotRef) {
    if (filling.isPending) return;
    try {
      const post = await filling.mutateAsync({ ...keyOf(slot), postId: v7() });
      cache.setQueryData(orpc.posts.getPost.queryKey({ input: { associationId, postId: post.id } }), post);
      sayCreated(post, { when: formatDay(slot.plannedOn, locale), opens: true });
      openPost(post.id);
    } catch (error) {
      refused(slot.name, error);
    }
  }

  async function skip(slot: SlotRef, reason: string) {
    const values = { name: slot.name, day: formatDay(slot.plannedOn, locale) };
    try {
      await skipping.mutateAsync({ ...keyOf(slot), reason });
      notify(t("skip.done", values), { about: about(slot), undo: () => void unskip(slot) });
    } catch (error) {
      refused(slot.name, error);
    }
  }

  async function unskip(slot: SlotRef) {
    const values = { name: slot.name, day: formatDay(slot.plannedOn, locale) };
    try {
      await unskipping.mutateAsync(keyOf(slot));
      notify(t("skip.undone", values), { about: about(slot) });
    } catch (error) {
      refused(slot.name, error);
    }
  }

  async function change(slot: Slot, to: Place & { title: string | null }) {
    const { plannedOn, plannedTime, title } = slot;
    const place = { day: formatDay(to.plannedOn, locale), time: timeOf(to.plannedTime) };
    try {
      await changing.mutateAsync({ ...keyOf(slot), ...to });
      notify(t("change.done", { name: to.title ?? slot.name, ...place }), {
        about: about(slot),
        undo: () => void changeBack({ ...slot, plannedOn, plannedTime, title }),
      });
    } catch (error) {
      refused(slot.name, error);
    }
  }

  async function changeBack(slot: Slot) {
    const { plannedOn, plannedTime, title } = slot;
    try {
      await changing.mutateAsync({ ...keyOf(slot), plannedOn, plannedTime, title });
      notify(t("change.undone", { name: slot.name }), { about: about(slot) });
    } catch (error) {
      refused(slot.name, error);
    }
  }

  async function swap(first: Swapped, second: Swapped) {
    try {
      await swapping.mutateAsync({ associationId, first: first.placed, second: second.placed });
      notify(t("swap.done", { first: first.name, second: second.name }), {
        about: "swap",
        undo: () => void swapBack(first, second),
      });
    } catch (error) {
      refused(first.name, error);
    }
  }

  /** The same again, from where the two lie now. */
  async function swapBack(first: Swapped, second: Swapped) {
    const at = ({ plannedOn, plannedTime }: Place) => ({ plannedOn, plannedTime });
    try {
      await swapping.mutateAsync({
        associationId,
        first: { ...first.placed, ...at(second.placed) },
        second: { ...second.placed, ...at(first.placed) },
      });
      notify(t("swap.undone"), { about: "swap" });
    } catch (error) {
      refused(first.name, error);
    }
  }

  return { fill, skip, unskip, change, swap };
}
