import { refuse } from "./read-sheet-limits.mjs";

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/<>"']+)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*?)(\/?)>/g;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi;
const named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Walks an XML part of a workbook. Names come without their prefix, text decoded. Document types are refused:
 * no spreadsheet program writes them, and they are how entities expand or reach for other files.
 * @param {string} xml
 * @param {{ open?: (name: string, attributes: string) => void, close?: (name: string) => void, text?: (text: string) => void }} on
 */
export function walkXml(xml, on) {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) refuse("unsafeArchive");
  token.lastIndex = 0;
  let end = 0;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    if (on.text && match.index > end) on.text(decodeEntities(xml.slice(end, match.index)));
    end = token.lastIndex;
    if (match[1] !== undefined) on.text?.(match[1]);
    if (match[3] === undefined) continue;
    const name = match[3].slice(match[3].indexOf(":") + 1);
    if (match[2] === "") on.open?.(name, match[4]);
    if (match[2] === "/" || match[5] === "/") on.close?.(name);
  }
}

/** @param {string} attributes @param {RegExp} pattern made by `attributePattern` */
export function attribute(attributes, pattern) {
  const match = pattern.exec(attributes);
  return match ? decodeEntities(match[1] ?? match[2]) : null;
}

/** @param {string} name without prefix */
export function attributePattern(name) {
  return new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
}

function decodeEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(entity, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()];
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
