/** Looks shared by everything that lies above the page. */
export const overlayStyles = {
  // As high as what lies on it: the overlay opened last dims the one before.
  scrim: "fixed inset-0 z-50 animate-fade bg-scrim print:hidden",
  window: [
    "fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] flex-col",
    "-translate-x-1/2 -translate-y-1/2 animate-fade rounded-lg border border-line-2 bg-raised shadow-overlay",
    "focus:outline-none flat:block flat:overflow-y-auto",
  ].join(" "),
  footer: "flex flex-wrap justify-end gap-2 rounded-b-lg border-t border-line bg-surface px-5 py-3",
  panel: "z-70 animate-rise rounded-lg border border-line-2 bg-raised text-sm text-ink shadow-overlay",
  item: [
    "flex w-full min-h-9 items-center gap-2.5 rounded-md px-2.5 py-1.5 text-left text-sm pointer-coarse:min-h-11",
    "outline-none select-none data-highlighted:bg-petrol-soft data-disabled:opacity-55",
    "forced-colors:data-highlighted:outline-2 [&_svg]:size-4.5 [&_svg]:shrink-0",
  ].join(" "),
};
