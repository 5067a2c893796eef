import { attribute, attributePattern, walkXml } from "./read-sheet-xml.mjs";

const builtIn = new Map([
  ...[14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "date"]),
  [17, "month"],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, "time"]),
  [22, "dateTime"],
  [9, "percent"],
  [10, "percent"],
]);
const id = attributePattern("numFmtId");
const code = attributePattern("formatCode");

/**
 * What kind of value each cell style shows. Excel keeps days and times as plain numbers; only the number
 * format tells them apart.
 * @param {string} xml `styles.xml`
 * @returns {string[]} "date" | "time" | "dateTime" | "month" | "percent" | "number", by style index
 */
export function readFormats(xml) {
  const own = new Map();
  const styles = [];
  let inCellStyles = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === "numFmt") own.set(Number(attribute(attributes, id)), attribute(attributes, code) ?? "");
      if (name === "cellXfs") inCellStyles = true;
      if (name !== "xf" || !inCellStyles) return;
      const format = Number(attribute(attributes, id) ?? 0);
      const written = own.get(format);
      styles.push(written === undefined ? (builtIn.get(format) ?? "number") : kindOfFormat(written));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles;
}

/** @param {string} format such as `dd.mm.yyyy`, `[$-407]mmmm\ yy;@` or `0.00 %` */
function kindOfFormat(format) {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, " ")
    .split(";")[0]
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase()
    .replace(/general|standard|am\/pm|a\/p/g, " ");
  const letters = /tt|jj/.test(bare) ? bare.replaceAll("t", "d").replaceAll("j", "y") : bare;
  const hasTime = /[hs]/.test(letters);
  if (/d/.test(letters)) return hasTime ? "dateTime" : "date";
  if (hasTime) return "time";
  if (/y|mm/.test(letters)) return "month";
  return letters.includes("%") ? "percent" : "number";
}
