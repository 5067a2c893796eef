"use client";

import { useEffect, useRef, useState } from "react";

/** As long as a quotation may be. */
const longest = 500;

/** What is marked in the texts of a case; it stays until something else in them is pressed or marked. */
export function useCasePassage() {
  const texts = useRef<HTMLDivElement>(null);
  const [passage, setPassage] = useState("");
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const { current } = texts;
      if (!selection || !current?.contains(selection.anchorNode) || !current.contains(selection.focusNode))
        return;
      setPassage(selection.toString().trim().slice(0, longest));
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return { texts, passage };
}
