/** Hour (UTC) from which a night's work may run: 3 or 4 o'clock in Germany. */
const NIGHT_HOUR_UTC = 2;

/** Whether a night began since `last`; after days switched off the work is due once, at the first look. */
export function isNightlyDue(last: Date, now: Date): boolean {
  const night = new Date(now);
  night.setUTCHours(NIGHT_HOUR_UTC, 0, 0, 0);
  if (night > now) night.setUTCDate(night.getUTCDate() - 1);
  return last < night;
}
