import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n/messages";

type Tree = { readonly [key: string]: string | Tree };

/** Names, and words that both languages share. */
const names =
  /^(common|failure)\.appName$|^common\.(locales|federalStates|channelKinds)\.|^shell\.keyboard\.keys\./;
const shared = new Set([
  "Creative Commons",
  "A Routine",
  "A · Routine",
  "B · Standard",
  "B Standard",
  "Details",
  "Format",
  "Import",
  "Name",
  "Region",
  "Status",
  "Team",
  "Text",
  "Version",
  "Web",
  "Hashtags",
  "Link",
]);

/** Words that would address the reader as du or Sie, anywhere but at the start of a sentence for "Sie" and "Ihr". */
const address =
  /\b(du|dich|dir|dein\w*|euch|euer\w*|Ihnen)\b|(?<=[\p{L}\d,;:–] )(Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres)\b/u;

const de = texts(messages.de);
const en = texts(messages.en);

describe("the messages", () => {
  it("have the same keys in both languages", () => {
    expect([...en.keys()].sort()).toEqual([...de.keys()].sort());
  });

  it("use the same values and tags in both languages", () => {
    for (const [key, text] of de) {
      expect([key, ...values(en.get(key) ?? "")]).toEqual([key, ...values(text)]);
    }
  });

  it("are never empty", () => {
    for (const [key, text] of [...de, ...en]) expect([key, text.trim()]).not.toEqual([key, ""]);
  });

  it("address nobody as du or Sie", () => {
    expect([...de].filter(([, text]) => address.test(text))).toEqual([]);
  });

  it("are translated", () => {
    const left = [...de].filter(([key, text]) => en.get(key) === text && hasWords(text));
    expect(left.filter(([key, text]) => !names.test(key) && !shared.has(text))).toEqual([]);
  });
});

function texts(tree: Tree, prefix = ""): Map<string, string> {
  const all = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : [...texts(value, `${prefix}${key}.`)],
  );
  return new Map(all);
}

/** The names a message asks for, its tags included. */
function values(text: string): string[] {
  const found = new Set<string>();
  const visit = (nodes: unknown) => {
    if (!Array.isArray(nodes)) return;
    for (const node of nodes) {
      if (!Array.isArray(node) || typeof node[0] !== "string") continue;
      found.add(node[0]);
      if (typeof node[1] === "number") for (const branch of Object.values(node[2] ?? {})) visit(branch);
      else visit(node.slice(1));
    }
  };
  visit(parse(text));
  return [...found].sort();
}

/** A text that cannot be read is named; a literal "<" or "{" is written as '<' or '{' in quotes. */
function parse(text: string) {
  try {
    return compile(text);
  } catch (cause) {
    throw new Error(`cannot be read as a message: ${text}`, { cause });
  }
}

function hasWords(text: string) {
  return /\p{L}{3}/u.test(text.replace(/\{[^}]*\}/g, ""));
}
