"use client";

import { useState } from "react";
import type { About } from "@/components/comments/use-comments";
import type { Place } from "@/lib/checks/rules-case";
import type { Post } from "@/lib/posts/contract";
import type { NextStep } from "@/lib/posts/rules-next-step";

export type PostTab = "research" | "content" | "checks" | "history";

/** The tab of an open post: first where its stage is worked on, then where the person or the next step leads. */
export function usePostTabs(post: Post) {
  const [tab, setTab] = useState<PostTab>(post.stage === "research" ? "research" : "content");
  const [about, setAbout] = useState<About | null>(null);
  /** Leads to the conversation, to say something about a passage or a picture. */
  const talkAbout = (what: About) => {
    setAbout(what);
    setTab("history");
    requestAnimationFrame(() => {
      const form = document.querySelectorAll<HTMLElement>('[role="dialog"] [data-comment]');
      [...form].at(-1)?.focus();
    });
  };
  const goTo = (step: NextStep["step"] | Place, checkId?: string) => {
    const isResearch = step === "research" || step === "verify" || step === "facts";
    if (isResearch) return setTab("research");
    if (step === "checks") {
      setTab("checks");
      if (checkId) focusOn(`[data-check="${checkId}"]`);
      return;
    }
    setTab("content");
    focusOn(`[data-field="${step === "draft" ? "body" : step}"]`);
  };
  return { tab, setTab, goTo, about, setAbout, talkAbout };
}

/** Focuses something in a panel that is shown by then; hidden it could not take the focus. */
function focusOn(selector: string) {
  requestAnimationFrame(() => {
    const wanted = document.querySelector<HTMLElement>(`[role="dialog"] ${selector}`);
    wanted?.closest("details")?.setAttribute("open", "");
    wanted?.focus();
  });
}
