import { useLocale } from "next-intl";
import type { HolidayBand } from "@/components/calendar/day-facts";
import styles from "@/components/calendar/month-grid.module.css";
import type { LayoutRow } from "@/lib/calendar/rules";
import type { PostCard } from "@/lib/posts/contract";
import { formatWeek } from "@/lib/time/format";

/** The number of a week and the school holidays in it, drawn as bars over their days. */
export function WeekHead({ row }: { row: LayoutRow<PostCard, HolidayBand> }) {
  const locale = useLocale();
  return (
    <th scope="row" className={styles.head}>
      <span className={styles.week}>
        <span aria-hidden>{row.week.week}</span>
        <span className="sr-only">{formatWeek(row.week, locale)}</span>
      </span>
      {row.bands.map(({ band, column, span, lane, continuesBefore, continuesAfter }) => (
        <span
          key={band.id}
          data-column={column}
          data-span={span}
          data-lane={lane}
          data-before={continuesBefore ? "" : undefined}
          data-after={continuesAfter ? "" : undefined}
          className={styles.band}
        >
          {band.name}
        </span>
      ))}
    </th>
  );
}
