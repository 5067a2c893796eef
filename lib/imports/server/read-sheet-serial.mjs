const minutesPerDay = 1440;
/** 31 December 9999, the last day Excel knows. */
const lastSerial = 2_958_465;

/**
 * Reads a number as its format shows it: a day, a wall time, a month or a number. Days are counted in whole
 * days from a fixed day, without any time zone. A month without a day ("Oktober 2026") stays a text: it
 * names no day.
 * @param {string} text @param {string} kind from `readFormats` @param {boolean} date1904
 */
export function readSerial(text, kind, date1904) {
  const value = Number(text);
  if (!Number.isFinite(value)) return text.trim() === "" ? null : text;
  if (kind === "number" || kind === "percent") return readNumber(value, kind);
  const total = Math.round(value * minutesPerDay);
  const days = Math.floor(total / minutesPerDay);
  const time = clock(total - days * minutesPerDay);
  if (value < 0 || days > lastSerial) return readNumber(value, "number");
  if (kind === "time" && days === 0) return { h: time };
  // A formula that points at an empty cell shows the day 0.
  if (days === 0 && !date1904) return null;
  const day = dayOfSerial(days, date1904);
  if (day === null) return readNumber(value, "number");
  if (kind === "month") return day.slice(0, 7);
  return kind === "date" || time === "00:00" ? { d: day } : { d: day, t: time };
}

function readNumber(value, kind) {
  const shown = kind === "percent" ? `${plain(value * 100)} %` : String(plain(value));
  return { n: value, x: shown };
}

function plain(value) {
  return Number(value.toPrecision(15));
}

/** Excel believes in a 29 February 1900 (serial 60), so days before it are counted one later. */
function dayOfSerial(days, date1904) {
  if (!date1904 && days === 60) return null;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

function clock(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
