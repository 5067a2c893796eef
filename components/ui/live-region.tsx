"use client";

import { useEffect, useState } from "react";
import { onAnnounce } from "@/components/ui/announce";

/** Speaks what `announce` sends; two turns, so that the same sentence twice is heard twice. */
export function LiveRegion() {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  useEffect(() => onAnnounce((text) => setSaid((before) => ({ text, turn: 1 - before.turn }))), []);
  return (
    <div className="sr-only" aria-live="polite" aria-atomic="true" data-live-region>
      <p>{said.turn === 0 ? said.text : ""}</p>
      <p>{said.turn === 1 ? said.text : ""}</p>
    </div>
  );
}
