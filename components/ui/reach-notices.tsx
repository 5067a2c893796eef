"use client";

import { FocusScope } from "radix-ui/internal";
import { useState } from "react";

/** Inside an overlay: lets the focus go to the notices of `Toaster` too, which the overlay would take back. */
export function ReachNotices() {
  const [notices] = useState(() => document.querySelector<HTMLElement>("[data-notices]"));
  FocusScope.useFocusScopeBranch(notices);
  return null;
}
