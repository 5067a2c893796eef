import "server-only";
import type { TokenPurpose } from "@/db/enums";
import { publicUrl } from "./public-url";

const paths = { reset: "/reset/", sign_in: "/sign-in/link?token=" } as const satisfies Record<
  TokenPurpose,
  string
>;

/** The whole address of a single-use link. */
export function linkTo({ purpose, token }: { purpose: TokenPurpose; token: string }): string {
  return `${publicUrl()}${paths[purpose]}${token}`;
}
