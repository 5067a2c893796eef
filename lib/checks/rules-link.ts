import { webAddress } from "@/lib/posts/rules-research";
import type { AutomaticAnswer, CheckCase, Problem } from "./rules-case";

/** Whether the link answers, as far as somebody has asked for exactly this address. */
export function linkCheck({ post, link }: Pick<CheckCase, "post" | "link">): AutomaticAnswer {
  if (post.link.trim() === "") return { answer: "na", problems: [] };
  const address = webAddress(post.link);
  const problem = (key: Problem["key"], values = {}): Problem[] => [
    { key, values, place: "link", mark: post.link },
  ];
  if (address === null) return { answer: "no", problems: problem("linkOdd") };
  if (link?.address !== address) return { answer: null, problems: [] };
  if (link.outcome === "answers") return { answer: "yes", problems: [] };
  return { answer: "no", problems: problem(link.outcome, { code: link.code ?? 0 }) };
}
