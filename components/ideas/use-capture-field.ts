"use client";

import { type RefObject, useState } from "react";
import { titleFromAddress } from "@/lib/posts/rules-address-title";
import { type Capture, captureFrom, takeLinks } from "@/lib/posts/rules-capture";

/** More signs at once than anybody types: pasted, dropped, or put in by the keyboard of a phone. */
const atOnce = 4;

/**
 * The one field and the addresses taken out of it. A pasted link becomes a source at once and suggests a title where
 * there are no words; a typed one does when a space ends it. `take` gives the idea and clears the field.
 */
export function useCaptureField(input: RefObject<HTMLInputElement | null>) {
  const [text, setText] = useState("");
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const change = (next: string) => {
    const arrived = next.length - text.length >= atOnce;
    const found = takeLinks(next, arrived ? "all" : "ended");
    const [first] = found.addresses;
    const suggests = arrived && first !== undefined && found.text === "";
    setText(suggests ? titleFromAddress(first) : found.text);
    if (first === undefined) return;
    setAddresses([...new Set([...addresses, ...found.addresses])]);
    // A suggestion is there to be typed over.
    if (suggests) requestAnimationFrame(() => input.current?.select());
  };
  const drop = (address: string) => {
    setAddresses(addresses.filter((one) => one !== address));
    input.current?.focus();
  };
  const take = (): Capture | null => {
    const capture = captureFrom(text, addresses);
    if (capture) {
      setText("");
      setAddresses([]);
    }
    input.current?.focus();
    return capture;
  };
  return { text, addresses, change, drop, take };
}
