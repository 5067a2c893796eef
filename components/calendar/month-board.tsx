"use client";

import { useRef, useState } from "react";
import { Agenda } from "@/components/calendar/agenda";
import styles from "@/components/calendar/calendar.module.css";
import { monthInput } from "@/components/calendar/calendar-address";
import { DayDialog } from "@/components/calendar/day-dialog";
import { MonthGrid } from "@/components/calendar/month-grid";
import { MoveStatus } from "@/components/calendar/move-status";
import { Tray } from "@/components/calendar/tray";
import { useBoardInput } from "@/components/calendar/use-board-input";
import { useCalendarAddress } from "@/components/calendar/use-calendar-address";
import { useCarry } from "@/components/calendar/use-carry";
import { useDroppedPosts } from "@/components/calendar/use-dropped-posts";
import { useKeptFocus } from "@/components/calendar/use-kept-focus";
import { useMedia } from "@/components/calendar/use-media";
import { useWantedFocus } from "@/components/calendar/use-wanted-focus";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { useWorkspace } from "@/components/workspace/workspace";
import type { CalendarRange } from "@/lib/calendar/contract";
import { canMoveTo } from "@/lib/calendar/rules-keyboard";
import type { Day } from "@/lib/time/days";
import { monthOf } from "@/lib/time/months";

type Draft = { plannedOn?: Day; title?: string };
type Props = { range: CalendarRange; phone: boolean };

/** The month with its tray: days, cards, and everything that can be done to them by pointer and keyboard. */
export function MonthBoard({ range, phone }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { address, month, goTo } = useCalendarAddress();
  const { association, today, can } = useWorkspace();
  const wide = useMedia("(min-width: 1280px)", !phone);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [shownDay, setShownDay] = useState<Day | null>(null);
  const [chosen, setChosen] = useState<Day>(today);
  const want = useWantedFocus(root);
  useKeptFocus(root, (postId) => range.posts.find(({ id }) => id === postId)?.plannedOn ?? null);
  const canWrite = can("post.write");

  const { from, to } = monthInput({ associationId: association.id, month, address });
  const isDrawn = (day: Day) => from <= day && day <= to;
  const active = isDrawn(chosen) ? chosen : monthOf(today) === month ? today : `${month}-01`;
  const on = (day: Day) => range.posts.filter(({ plannedOn }) => plannedOn === day);
  const focusDay = (day: Day) => {
    setChosen(day);
    if (!isDrawn(day)) goTo({ month: monthOf(day) });
    want(`[data-day="${day}"]`);
  };
  const carrying = useCarry({
    countOn: (day) => on(day).length,
    focusDay,
    focusPost: (postId, day) =>
      want(`${day === null ? "[data-tray]" : `[data-day="${day}"]`} [data-post="${postId}"] a`),
  });
  const find = (postId: string) => [...range.posts, ...range.undated].find(({ id }) => id === postId);
  const dragged = useDroppedPosts({ root, enabled: canWrite && !phone, find });
  useBoardInput({
    root,
    carryKey: carrying.press,
    pickUp: (postId) => {
      const post = find(postId);
      if (post && canWrite) carrying.pickUp(post, post.plannedOn ?? (today > active ? today : active));
    },
    focusDay,
    create: (day) => {
      if (carrying.carry) return carrying.cancel();
      if (canWrite && canMoveTo(day, today)) setDraft({ plannedOn: day });
      else if (on(day).length > 0) setShownDay(day);
    },
    openDay: setShownDay,
    activate: setChosen,
  });

  return (
    <div ref={root} className={styles.board}>
      {phone ? (
        <Agenda range={range} onPlan={setDraft} onMore={setShownDay} />
      ) : (
        <MonthGrid range={range} active={active} carry={carrying.carry} onPlan={setDraft} />
      )}
      <Tray posts={range.undated} total={range.undatedTotal} beside={wide && !phone} roomy={phone} />
      <MoveStatus carry={carrying.carry} drag={dragged} />
      {shownDay ? (
        <DayDialog
          day={shownDay}
          posts={on(shownDay)}
          slots={shownDay < today ? [] : range.slots.filter(({ plannedOn }) => plannedOn === shownDay)}
          onClose={() => setShownDay(null)}
          onPlan={setDraft}
        />
      ) : null}
      {canWrite ? (
        <NewPostDialog
          open={draft !== null}
          onOpenChange={() => setDraft(null)}
          defaults={draft ?? undefined}
        />
      ) : null}
    </div>
  );
}
