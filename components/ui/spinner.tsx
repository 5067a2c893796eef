import { LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

/** A turning mark for waits of a second or two; longer ones deserve a skeleton or a progress bar. */
export function Spinner({ className }: { className?: string }) {
  const t = useTranslations("common.state");
  return (
    <>
      <LoaderCircle aria-hidden className={cn("size-4.5 animate-spin", className)} />
      <span className="sr-only">{t("pending")}</span>
    </>
  );
}
