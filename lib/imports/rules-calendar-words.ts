import { wordKey, wordTable } from "@/lib/imports/rules-words";

const months = wordTable<number>([
  [1, "Januar,Jan,Jänner,January,janvier,janv,1月"],
  [2, "Februar,Feb,Febr,February,février,fév,févr,2月"],
  [3, "März,Mrz,Mär,Maerz,March,Mar,mars,3月"],
  [4, "April,Apr,avril,avr,4月"],
  [5, "Mai,May,5月"],
  [6, "Juni,Jun,June,juin,6月"],
  [7, "Juli,Jul,July,juillet,juil,7月"],
  [8, "August,Aug,août,aout,8月"],
  [9, "September,Sep,Sept,septembre,9月"],
  [10, "Oktober,Okt,October,Oct,octobre,10月"],
  [11, "November,Nov,novembre,11月"],
  [12, "Dezember,Dez,December,Dec,décembre,déc,12月"],
]);
const weekdays = wordTable<number>([
  [1, "Montag,Mo,Mon,Monday,lundi,lun,周一,星期一"],
  [2, "Dienstag,Di,Die,Tuesday,Tue,Tues,mardi,mar,周二,星期二"],
  [3, "Mittwoch,Mi,Mit,Wednesday,Wed,mercredi,mer,周三,星期三"],
  [4, "Donnerstag,Do,Don,Thursday,Thu,Thur,Thurs,jeudi,jeu,周四,星期四"],
  [5, "Freitag,Fr,Fre,Friday,Fri,vendredi,ven,周五,星期五"],
  [6, "Samstag,Sonnabend,Sa,Sam,Saturday,Sat,samedi,周六,星期六"],
  [7, "Sonntag,So,Son,Sunday,Sun,dimanche,dim,周日,星期日,星期天"],
]);

/** 1 for January. */
export function monthOfWord(word: string): number | null {
  return months.get(wordKey(word)) ?? null;
}

/** 1 for Monday, as in ISO 8601. */
export function weekdayOfWord(word: string): number | null {
  return weekdays.get(wordKey(word)) ?? null;
}

/** The ISO weekday of a day, 1 for Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** A text that names a month with its year, such as "Oktober 2026", "Okt. 26" or "2026-10". */
export function readMonth(text: string): { year: number; month: number } | null {
  const iso = /^(20\d\d)[-/.](\d{1,2})$/.exec(text.trim());
  if (iso) return inRange(Number(iso[1]), Number(iso[2]));
  const numeric = /^(\d{1,2})[./](20\d\d)$/.exec(text.trim());
  if (numeric) return inRange(Number(numeric[2]), Number(numeric[1]));
  const chinese = /^(20\d\d)年(\d{1,2})月$/.exec(text.trim());
  if (chinese) return inRange(Number(chinese[1]), Number(chinese[2]));
  const named = /^(?:[^\d\p{L}]*)(\p{L}+)\.?[\s'’,-]*(20\d\d|\d\d)(?!\d)/u.exec(text.trim());
  const month = named?.[1] ? monthOfWord(named[1]) : null;
  return month ? inRange(fullYear(Number(named?.[2])), month) : null;
}

/** 26 is 2026. */
export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function inRange(year: number, month: number) {
  return month >= 1 && month <= 12 ? { year, month } : null;
}
