import "server-only";
import type { MailFault } from "../rules";
import { oneLine } from "./one-line";

/** The longest reason that is kept of a mail server's answer. */
const longest = 300;

/** What is known of a mail server's refusal, or of not reaching it, and a line of it for the operator. */
export function faultOf(error: unknown): MailFault & { reason: string } {
  const said = Object(error) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const { responseCode } = said;
  return {
    code: text(said.code),
    command: text(said.command),
    responseCode: typeof responseCode === "number" ? responseCode : undefined,
    reason: oneLine(text(said.response) ?? text(said.message) ?? "").slice(0, longest) || "unknown",
  };
}
