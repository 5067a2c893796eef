import "server-only";
import { eq } from "drizzle-orm";
import { persons } from "@/db/schema/people";
import { AppError } from "@/lib/errors";
import { normaliseEmail } from "../rules";
import type { BaseCtx } from "./context";
import { forgiveAttempts } from "./forgive-attempts";
import { limits } from "./limits";
import { perAddress } from "./per-address";
import { refuseTooMany } from "./refuse-too-many";
import type { Proof } from "./start-session";
import { verifyPassword } from "./verify-password";

const longestPassword = 128;

type Input = { email: string; password: string };

/**
 * Whose address and password these are, with the hash that the password fitted. Unknown addresses cost the same work
 * and get the same refusal.
 * @throws AppError UNAUTHORIZED `credentialsWrong`; RATE_LIMITED `tooManyAttempts` with `minutes`
 */
export async function signInWithPassword(ctx: BaseCtx, input: Input): Promise<Proof> {
  const email = normaliseEmail(input.email) ?? "";
  const attempts = [
    ...perAddress(ctx, limits.signInFromAddress),
    ...perAddress(ctx, limits.signInToAccount).map(({ limit, subject }) => ({
      limit,
      subject: `${email}\n${subject}`,
    })),
    { limit: limits.signInToAccountFromAnywhere, subject: email },
  ];
  await refuseTooMany(ctx, attempts);
  const [person] = await ctx.db
    .select({ id: persons.id, passwordHash: persons.passwordHash })
    .from(persons)
    .where(eq(persons.email, email));
  const password = input.password.slice(0, longestPassword + 1);
  const matches = await verifyPassword(password, person?.passwordHash);
  if (!person || !matches) throw new AppError("UNAUTHORIZED", "credentialsWrong");
  await forgiveAttempts(ctx, attempts);
  return { personId: person.id, passwordHash: person.passwordHash };
}
