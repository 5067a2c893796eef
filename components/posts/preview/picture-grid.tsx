import { useTranslations } from "next-intl";
import { freeRatio } from "@/components/posts/preview/free-ratio";
import { Picture } from "@/components/posts/preview/picture";
import type { PreviewImage } from "@/components/posts/preview/preview-post";
import { cn } from "@/components/ui/cn";
import { facebookGrid } from "@/lib/posts/rules-limits";

/** One picture in its own shape, several as a grid of up to five; what is left stands as a number on the last. */
export function PictureGrid({ images }: { images: readonly PreviewImage[] }) {
  const t = useTranslations("texts.preview");
  const shown = images.slice(0, facebookGrid);
  const left = images.length - shown.length;
  const [first] = shown;
  if (!first) return null;
  if (shown.length === 1) return <Picture image={first} ratio={freeRatio(first)} />;
  return (
    <div className="grid grid-cols-6 gap-0.5">
      {shown.map((image, index) => {
        const cell = cellOf(shown.length, index);
        return (
          <div key={image.src} className={cn("relative", cell.span)}>
            <Picture image={image} ratio={cell.ratio} className="h-full" />
            {left > 0 && index === shown.length - 1 ? (
              <p className="absolute inset-0 grid place-items-center bg-scrim">
                <span aria-hidden className="figures rounded-full bg-ink px-3 py-1 font-semibold text-paper">
                  +{left}
                </span>
                <span className="sr-only">{t("morePictures", { count: left })}</span>
              </p>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** Two side by side; a wide one above two or three; two above three. */
function cellOf(count: number, index: number): { span: string; ratio: number } {
  if (count === 2) return { span: "col-span-3", ratio: 1 };
  if (count === 5) return { span: index < 2 ? "col-span-3" : "col-span-2", ratio: 1 };
  if (index === 0) return { span: "col-span-6", ratio: 3 / 2 };
  return { span: count === 3 ? "col-span-3" : "col-span-2", ratio: 1 };
}
