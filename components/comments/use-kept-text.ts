"use client";

import { useState } from "react";

/** A text that is kept in this browser until it is sent, so that closing the page loses nothing. `""` forgets it. */
export function useKeptText(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => read(key));
  const keep = (next: string) => {
    setText(next);
    try {
      if (next) localStorage.setItem(key, next);
      else localStorage.removeItem(key);
    } catch {
      // A full or blocked storage: the text is still on the page.
    }
  };
  return [text, keep];
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
