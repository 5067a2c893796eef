import { Image } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

type Props = { ratio?: number; says?: "noPicture" | "needsPicture"; className?: string };

/** Says calmly that there is no picture; with a ratio it holds the room the picture will take. */
export function NoPicture({ ratio, says = "noPicture", className }: Props) {
  const t = useTranslations("texts.preview");
  return (
    <p
      style={ratio ? { aspectRatio: ratio } : undefined}
      className={cn(
        "flex items-center justify-center gap-2 bg-sunken px-4 py-3 text-center text-sm text-ink-2",
        ratio ? "flex-col" : "",
        className,
      )}
    >
      <Image aria-hidden className="size-5 shrink-0" />
      {t(says)}
    </p>
  );
}
