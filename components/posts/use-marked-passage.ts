"use client";

import { useEffect, useRef, useState } from "react";

/** As long as a quotation may be. */
const longest = 500;

/** What is marked in a field, by mouse, keys or touch: phones tell of it only through the document. */
export function useMarkedPassage() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [marked, setMarked] = useState("");
  useEffect(() => {
    const look = () => {
      const { current } = field;
      if (!current || document.activeElement !== current) return;
      const { value, selectionStart, selectionEnd } = current;
      setMarked(value.slice(selectionStart, selectionEnd).trim().slice(0, longest));
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return { field, marked };
}
