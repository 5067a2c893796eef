"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { PlanInput } from "@/components/imports/use-plan-source";

/** Takes files dropped and cells pasted anywhere on the page; says whether a file hangs over it right now. */
export function useDropAndPaste(onPlan: (plan: PlanInput) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onPlan);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      setIsOver(false);
      take({ file });
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      // A spreadsheet copies its cells as a picture too: the text goes first.
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      const file = event.clipboardData?.files[0];
      if (pasted.trim() !== "") take({ pasted });
      else if (file) take({ file });
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, []);
  return isOver;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;
}
