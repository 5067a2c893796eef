import "server-only";
import type { Role } from "@/db/enums";
import type { BaseCtx } from "./context";
import { findInvitation } from "./internal";

type Look = { associationName: string; email: string; name: string; roles: Role[]; hasAccount: boolean };

/** What an invitation says to whoever holds its link; looking does not use it up. @throws AppError RULE `linkInvalid` */
export async function getInvitation(ctx: BaseCtx, { token }: { token: string }): Promise<Look> {
  const { associationName, email, name, roles, accountId } = await findInvitation(ctx, token);
  return { associationName, email, name, roles, hasAccount: accountId !== null };
}
