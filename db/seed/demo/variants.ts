import type { ChannelKind } from "@/db/enums";

type Told = { title: string; body: string; town: string };

/** The text a kind of channel gets of its own: short where people scroll, whole where they read. */
export function variantFor(kind: ChannelKind, { title, body, town }: Told): string {
  const opening = firstSentence(body);
  const plain = body.replace(/ ?\p{Extended_Pictographic}\uFE0F?/gu, "");
  const variants: Record<ChannelKind, string> = {
    facebook: `${body}\n\nWas sind eure Erfahrungen?`,
    instagram: `${opening}\n\nMehr dazu in der Story und auf unserer Website.`,
    linkedin: `${title}\n\n${plain}`,
    website: `${plain}\n\nFragen beantwortet die Geschäftsstelle in ${town} gern telefonisch oder per E-Mail.`,
    newsletter: `${title}\n\n${opening} Den ganzen Beitrag gibt es auf unserer Website.`,
    press_release: `${town}. ${plain}\n\nRückfragen der Redaktionen beantwortet die Geschäftsstelle.`,
    whatsapp: `${title}\n${opening}`,
    youtube: `${title}\n\n${plain}`,
  };
  return variants[kind];
}

/** Up to the first sign that ends a sentence; the full stop behind a number ends none. */
export function firstSentence(text: string): string {
  return text.split(/(?<=[^\d][.!?]) (?=\p{Lu})|\n/u)[0] ?? "";
}
