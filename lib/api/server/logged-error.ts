import "server-only";
import { codeOf } from "./when-reachable";

type LoggedError = { type: string; code?: string; message?: string; stack?: string };

/**
 * What the log keeps of a failure: its kind and where it came from. A database and a mail server quote values in their
 * messages and fields (titles, addresses), so of theirs no message is kept, and of no error its other fields.
 */
export function loggedError(error: unknown): LoggedError | unknown {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error) || undefined;
  const { name: type, message, stack = "" } = error;
  if (!quotesValues(error)) return { type, code, message, stack };
  return { type, code, stack: stack.split("\n").filter(isFrame).join("\n") };
}

const isFrame = (line: string) => /^\s+at .+[\w)>]:\d+:\d+\)?$|^\s+at .+\((native|<anonymous>)\)$/.test(line);

/** The query builder's wrapper, a server's own error (which has a severity), or an answer of a mail server. */
function quotesValues(error: Error): boolean {
  const fields = ["query", "params", "severity", "response", "responseCode", "rejected"];
  if (fields.some((field) => field in error)) return true;
  return error.cause instanceof Error && quotesValues(error.cause);
}
