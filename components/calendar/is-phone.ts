/** Whether a request probably comes from a phone: a guess for the first paint, corrected by the browser. */
export function isPhone(head: { get(name: string): string | null }): boolean {
  const hint = head.get("sec-ch-ua-mobile");
  if (hint) return hint === "?1";
  return /iPhone|Android.+Mobile|Mobile.+Firefox/.test(head.get("user-agent") ?? "");
}
