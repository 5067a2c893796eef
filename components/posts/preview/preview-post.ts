import type { ChannelKind } from "@/db/enums";

export type PreviewImage = { src: string; alt: string; width: number; height: number };

/** What a preview shows; every text is plain text and never read as markup. */
export type PreviewPost = {
  kind: ChannelKind;
  sender: string;
  /** Everything that is published, with call to action, link and hashtags. */
  text: string;
  /** The words alone. */
  body: string;
  link: string | null;
  linkTitle: string;
  images: readonly PreviewImage[];
  firstComment: string;
};
