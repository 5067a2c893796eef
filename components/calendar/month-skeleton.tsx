import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

const cells = Array.from({ length: 35 }, (_, index) => index);

/** The outline of a month that is on its way. */
export function MonthSkeleton({ phone }: { phone: boolean }) {
  const t = useTranslations("calendar");
  return (
    <div>
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <div className={phone ? "grid gap-2" : "grid grid-cols-7 gap-px"}>
        {cells.slice(0, phone ? 8 : 35).map((cell) => (
          <Skeleton key={cell} className={phone ? "h-16" : "h-28 rounded-none"} />
        ))}
      </div>
    </div>
  );
}
