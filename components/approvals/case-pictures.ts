import { previewImages } from "@/components/media/preview-images";
import type { PreviewImage } from "@/components/posts/preview/preview-post";
import type { DecisionCase } from "@/lib/approvals/contract";

/** Pictures that came with the answer, by the medium they show: whoever is not signed in can load no files. */
export type CasePictures = Readonly<Record<string, string>>;

/** The pictures of the previews; with `pictures`, only those that are among them. */
export function casePictures(media: DecisionCase["media"], pictures?: CasePictures): PreviewImage[] {
  if (!pictures) return previewImages(media);
  return media.flatMap((medium) => {
    const src = pictures[medium.id];
    return src ? previewImages([medium]).map((image) => ({ ...image, src })) : [];
  });
}
