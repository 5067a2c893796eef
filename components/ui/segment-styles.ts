/** The look shared by the segmented control and the segmented links. */
export const segmentStyles = {
  group: "inline-flex max-w-full overflow-x-auto rounded-md border border-line-2 bg-surface",
  item: [
    "inline-flex min-h-8.5 grow items-center justify-center gap-2 px-3 text-sm whitespace-nowrap text-ink",
    "not-last:border-r not-last:border-line hover:bg-sunken pointer-coarse:min-h-11 pointer-coarse:min-w-11",
    "focus-visible:-outline-offset-2 [&_svg]:size-4.5",
    "aria-[current=page]:bg-petrol-soft aria-[current=page]:font-semibold aria-[current=page]:text-petrol",
    "aria-checked:bg-petrol-soft aria-checked:font-semibold aria-checked:text-petrol",
  ].join(" "),
};
