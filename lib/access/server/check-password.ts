import "server-only";
import { ruleBroken } from "@/lib/errors";
import { commonPasswords } from "./common-passwords";

const productName = "redaktionskreis";
const leet: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertzuiopü",
  "qwertyuiop",
  "asdfghjklöä",
  "yxcvbnm",
  "zxcvbnm",
];
const walks = rows.flatMap((row) => [row, [...row].reverse().join("")]);

/**
 * Refuses a password that guessing would reach early: a common one, also with digits, signs or look-alike letters
 * around it, one made of keyboard rows or repetitions, or one that contains the own address or this product's name.
 * Length (12 to 128) is the contract's to check. No composition rules: NIST SP 800-63B, section 3.1.1.2.
 * @throws AppError RULE `passwordCommon` or `passwordOwnWord`
 */
export function checkPassword(password: string, owner: { email: string }): void {
  const plain = password.normalize("NFKC").toLowerCase();
  if (ownWords(owner.email).some((word) => plain.includes(word))) throw ruleBroken("passwordOwnWord");
  if (isCommon(plain)) throw ruleBroken("passwordCommon");
}

function ownWords(email: string): string[] {
  const local = email.split("@")[0] ?? "";
  return [productName, ...(local.length >= 4 ? [local] : [])];
}

function isCommon(plain: string): boolean {
  if (new Set(plain).size < 5 || /^\d+$/.test(plain) || /^(.{1,16})\1+$/.test(plain)) return true;
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const spelled = [...core].map((sign) => leet[sign] ?? sign).join("");
  const words = [plain, core, spelled, spelled.replace(/^(.+)\1$/, "$1"), withoutUmlauts(spelled)];
  return words.some((word) => commonPasswords.has(word)) || withoutWalks(plain).length <= 3;
}

function withoutUmlauts(text: string): string {
  const plain: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  return text.replace(/[äöüß]/g, (letter) => plain[letter] ?? letter);
}

/** What is left when every run of four or more neighbouring keys is taken out. */
function withoutWalks(text: string): string {
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const run = longestWalk(text.slice(at));
    if (run < 4) rest += text[at];
    at += run < 4 ? 1 : run;
  }
  return rest;
}

function longestWalk(text: string): number {
  let length = 0;
  while (length < text.length && walks.some((walk) => walk.includes(text.slice(0, length + 1)))) length += 1;
  return length;
}
