import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** The outline of a board that is on its way. */
export function IdeasSkeleton() {
  const t = useTranslations("ideas");
  return (
    <div>
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <div className="grid gap-4 md:grid-cols-3">
        {["idea", "research", "drafting"].map((column) => (
          <div key={column} className="flex flex-col gap-2 max-md:not-first:hidden">
            <Skeleton className="h-8" />
            <Skeleton className="h-24" />
            <Skeleton className="h-24" />
          </div>
        ))}
      </div>
    </div>
  );
}
