import { markedParts } from "@/components/posts/preview/marked-parts";

/** The text letter by letter, with hashtags and links coloured; nothing in it is read as markup or can be pressed. */
export function MarkedText({ text }: { text: string }) {
  return markedParts(text).map(({ from, text: part, mark }) =>
    mark === "none" ? (
      part
    ) : (
      <span key={from} className="text-petrol">
        {part}
      </span>
    ),
  );
}
