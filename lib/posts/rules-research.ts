import type { Source } from "./contract";

/** The text as a web address, or null: only http and https lead anywhere from here. */
export function webAddress(text: string): string | null {
  const url = URL.parse(text.trim());
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url.href : null;
}

/** A source from one line: a pasted address is named after its site and was seen today, anything else is a title. */
export function sourceFrom(line: string, today: string): Source {
  const text = line.trim();
  const address = webAddress(text);
  if (address === null) return { title: text.slice(0, 300), address: "", seenOn: null };
  return { title: new URL(address).hostname.replace(/^www\./, ""), address, seenOn: today };
}
