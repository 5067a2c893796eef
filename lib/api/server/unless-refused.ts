import "server-only";
import { ORPCError } from "@orpc/server";

/** The answer to a question of a page, or null where it was refused; a failure stays a failure. */
export async function unlessRefused<Answer>(question: Promise<Answer>): Promise<Answer | null> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof ORPCError && error.status < 500) return null;
    throw error;
  }
}
