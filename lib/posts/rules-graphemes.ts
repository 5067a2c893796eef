/** Cuts a text into what people call characters: an emoji of several parts or a letter with its accent is one. */
export const graphemes = new Intl.Segmenter("de", { granularity: "grapheme" });
