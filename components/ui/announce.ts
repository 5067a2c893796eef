const EVENT = "rk:announce";

/** Has the page's live region speak a sentence, such as where a moved card now lies. */
export function announce(text: string) {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: text }));
}

/** Calls back for every announcement; returns how to stop. */
export function onAnnounce(speak: (text: string) => void) {
  const hear = (event: Event) => {
    if (event instanceof CustomEvent) speak(String(event.detail));
  };
  window.addEventListener(EVENT, hear);
  return () => window.removeEventListener(EVENT, hear);
}
