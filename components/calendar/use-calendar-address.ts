"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import {
  type CalendarAddress,
  readCalendarAddress,
  writeCalendarAddress,
} from "@/components/calendar/calendar-address";
import { useWorkspace } from "@/components/workspace/workspace";

/** Month, view and hidden layers from the address; `goTo` changes them without asking the server for the page. */
export function useCalendarAddress() {
  const { today } = useWorkspace();
  const search = useSearchParams().toString();
  return useMemo(() => {
    const address = new URLSearchParams(search);
    return { address, search, ...readCalendarAddress(address, today), goTo, adjust };
  }, [search, today]);
}

/** A step the back button takes back: another month, another view. */
function goTo(patch: Partial<CalendarAddress>) {
  window.history.pushState(null, "", addressWith(patch));
}

/** A change of what is shown in place, without a step of its own. */
function adjust(patch: Partial<CalendarAddress>) {
  window.history.replaceState(null, "", addressWith(patch));
}

function addressWith(patch: Partial<CalendarAddress>) {
  const query = writeCalendarAddress(new URLSearchParams(window.location.search), patch);
  return `${window.location.pathname}${query}`;
}
