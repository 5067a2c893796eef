"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { caseSearch, type OpenCase, readOpenCase } from "@/components/approvals/decision-address";

/** The case of the address, and the ways to another without asking the server for the page. */
export function useOpenCase() {
  const search = useSearchParams().toString();
  return useMemo(() => ({ open: readOpenCase(new URLSearchParams(search)), goTo, follow }), [search]);
}

/** A step that the back button takes back: from the list to a case. */
function goTo(open: OpenCase | null): void {
  window.history.pushState(null, "", window.location.pathname + caseSearch(open));
}

/** From one case to the next in its place, so that the back button still leads to the list. */
function follow(open: OpenCase | null): void {
  window.history.replaceState(null, "", window.location.pathname + caseSearch(open));
}
