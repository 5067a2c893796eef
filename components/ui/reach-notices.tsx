"use client";

import { FocusScope } from "radix-ui/internal";
import { useState } from "react";

/** For `onEscapeKeyDown` of an overlay: Escape on a notice is about the notice. */
export function exceptOnNotices(event: KeyboardEvent): void {
  if (event.target instanceof Element && event.target.closest("[data-notices]")) event.preventDefault();
}

/** Inside an overlay: lets the focus go to the notices of `Toaster` too, which the overlay would take back. */
export function ReachNotices() {
  const [notices] = useState(() => document.querySelector<HTMLElement>("[data-notices]"));
  FocusScope.useFocusScopeBranch(notices);
  return null;
}
