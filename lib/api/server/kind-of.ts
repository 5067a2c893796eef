import "server-only";
import { codeOf } from "./when-reachable";

/** What kind of failure it is, without anything it says: messages may quote texts, names and addresses. */
export function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "Error";
  const code = codeOf(error);
  return (code ? `${name} ${code}` : name).slice(0, 80);
}
