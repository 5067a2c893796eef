import "server-only";
import type { Db } from "@/db/client";
import type { Locale } from "@/db/enums";
import type { StandsIn } from "@/lib/coverage/server/stand-ins";
import type { Place, Standing } from "../policy";

/** Somebody signed in, with the rights the database gives them at this moment. */
export type Me = {
  personId: string;
  sessionId: string;
  name: string;
  email: string;
  locale: Locale;
  /** With the roles of the duties they have for somebody who is away. */
  standings: Standing[];
  standsIn: StandsIn[];
};

/** What every verb gets first: the database (or the open transaction), the clock, and who asks. */
export type BaseCtx = {
  db: Db;
  now: Date;
  address: string;
  locale: Locale;
  /** On the API only: the mark of the answer that the asker holds, and of the one they are given. */
  held?: Held;
};

/** Marks of answers: `asked` is the browser's `If-None-Match`, `given` what a verb says of its answer. */
export type Held = { asked: string | null; given: string | null };
export type Ctx = BaseCtx & { me: Me };

declare const scopeBrand: unique symbol;

/** Proof that the caller may at least see this association: tenant tables are read only through one. */
export type Scope = Place & {
  readonly [scopeBrand]: true;
  readonly kind: "state" | "district";
  /** True when the caller looks in from the state association: ideas, research and "nur KV" stay out. */
  readonly fromState: boolean;
};
