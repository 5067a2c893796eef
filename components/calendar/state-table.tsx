import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { heatOf, type StateRegion, totalsByDay } from "@/components/calendar/state-regions";
import styles from "@/components/calendar/state-table.module.css";
import { useShowToday } from "@/components/calendar/use-show-today";
import { Table } from "@/components/ui/table";
import { useWorkspace } from "@/components/workspace/workspace";
import { type Day, daysBetween, isWeekend, weekdayOf } from "@/lib/time/days";
import { formatDayLong, formatMonth, formatWeek } from "@/lib/time/format";
import { endOfMonth, type Month, monthOf } from "@/lib/time/months";
import { isoWeek } from "@/lib/time/weeks";

type Props = { month: Month; regions: readonly StateRegion[] };

/** Districts by days: the number of posts in each cell, tinted by how many. */
export function StateTable({ month, regions }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const { today } = useWorkspace();
  useShowToday(monthOf(today) === month ? "th[data-today]" : null);
  const name = formatMonth(month, locale);
  const days = daysBetween(`${month}-01`, endOfMonth(`${month}-01`));
  const totals = totalsByDay(regions, days.length);
  const look = (day: Day) => ({
    "data-weekend": isWeekend(day) ? "" : undefined,
    "data-today": day === today ? "" : undefined,
  });
  return (
    <Table caption={t("state.table", { month: name })} className={styles.scroll}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" rowSpan={2} className={styles.first}>
            {t("state.district")}
          </th>
          {weeksOf(days).map(([first, length]) => {
            // A single day is too narrow for its week's name.
            if (length === 1) return <td key={first} className={styles.week} />;
            return (
              <th key={first} scope="colgroup" colSpan={length} className={styles.week}>
                {formatWeek(isoWeek(first), locale)}
              </th>
            );
          })}
          <th scope="col" rowSpan={2} className={styles.total}>
            {t("state.total")}
          </th>
        </tr>
        <tr>
          {days.map((day) => (
            <th key={day} scope="col" {...look(day)} className={styles.day}>
              <time dateTime={day}>
                <span aria-hidden>{Number(day.slice(8))}</span>
                <span className="sr-only">{formatDayLong(day, locale)}</span>
              </time>
            </th>
          ))}
        </tr>
      </thead>
      {regions.map(({ label, rows }) => (
        <tbody key={label}>
          <tr>
            <th scope="rowgroup" colSpan={days.length + 2} className={styles.region}>
              <span>{label ?? t("state.noRegion")}</span>
            </th>
          </tr>
          {rows.map(({ id, name: district, shortName, slug, counts, total }) => (
            <tr key={id}>
              <th scope="row" className={styles.first}>
                <Link
                  href={`/${slug}/calendar?month=${month}`}
                  prefetch={false}
                  title={t("state.open", { district, month: name })}
                >
                  <span className="max-sm:hidden">{district}</span>
                  <span className="sm:hidden">{shortName}</span>
                </Link>
              </th>
              {days.map((day, index) => (
                <td key={day} {...look(day)} data-heat={heatOf(counts[index] ?? 0)} className={styles.cell}>
                  {counts[index] || null}
                </td>
              ))}
              <td className={styles.total}>{total}</td>
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot className={styles.foot}>
        <tr>
          <th scope="row" className={styles.first}>
            {t("state.perDay")}
          </th>
          {days.map((day, index) => (
            <td key={day} {...look(day)} className={styles.cell}>
              {totals[index] || null}
            </td>
          ))}
          <td className={styles.total}>{totals.reduce((sum, count) => sum + count, 0)}</td>
        </tr>
      </tfoot>
    </Table>
  );
}

/** The first day of each week of the month, with how many of its days lie in the month. */
function weeksOf(days: readonly Day[]): [Day, number][] {
  return days
    .filter((day, index) => index === 0 || weekdayOf(day) === 1)
    .map((first) => [first, Math.min(8 - weekdayOf(first), days.length - days.indexOf(first))]);
}
