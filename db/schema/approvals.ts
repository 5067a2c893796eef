import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type ApprovalPath,
  approvalPaths,
  type DecisionKind,
  type DecisionRole,
  decisionKinds,
  decisionRoles,
  type RiskClass,
  type RoundState,
  riskClasses,
  roundStates,
} from "../enums";
import { associations } from "./associations";
import { id, instant, oneOf, stamps } from "./columns";
import { memberships, persons } from "./people";
import { posts } from "./posts";

/** Opening hours by ISO weekday (1 = Monday), as wall times `HH:MM` in Europe/Berlin; a missing day is closed. */
export type WorkingHours = Record<string, { from: string; to: string }>;

/** How an association approves. A state's row is the minimum for its districts; no row means what the product brings. */
export const approvalRules = pgTable(
  "approval_rules",
  {
    associationId: uuid()
      .primaryKey()
      .references(() => associations.id),
    pathA: text().$type<ApprovalPath>().notNull(),
    pathB: text().$type<ApprovalPath>().notNull(),
    pathC: text().$type<ApprovalPath>().notNull(),
    /** Who is asked first, as memberships in order; those who have left or may not decide are passed over. */
    deciderIds: uuid().array().notNull().default(sql`'{}'::uuid[]`),
    /** Working minutes before publication until which a decision is due. */
    decisionMinutes: integer().notNull(),
    /** Working days before publication at which a request should lie there; `leadDaysC` for class C. */
    leadDays: integer().notNull(),
    leadDaysC: integer().notNull(),
    workingHours: jsonb().$type<WorkingHours>().notNull(),
    ...stamps(),
  },
  (t) => [
    oneOf("approval_rules_path_a_check", t.pathA, approvalPaths),
    oneOf("approval_rules_path_b_check", t.pathB, approvalPaths),
    oneOf("approval_rules_path_c_check", t.pathC, approvalPaths),
    check("approval_rules_minutes_check", sql`${t.decisionMinutes} between 30 and 4800`),
    check(
      "approval_rules_days_check",
      sql`${t.leadDays} between 0 and 20 and ${t.leadDaysC} between 0 and 20`,
    ),
  ],
);

/**
 * One request for approval and what became of it. While it is open it follows the content of its post: each change of
 * the content is a new `pass` that begins the path again. Closed, it keeps what was decided on for ever.
 */
export const approvalRounds = pgTable(
  "approval_rounds",
  {
    id: id(),
    associationId: uuid().notNull(),
    postId: uuid().notNull(),
    /** Counted from 1 within the post. */
    number: integer().notNull(),
    state: text().$type<RoundState>().notNull().default("open"),
    riskClass: text().$type<RiskClass>().notNull(),
    path: text().$type<ApprovalPath>().notNull(),
    /** The place in the path that is waited for, from 1. */
    step: integer().notNull().default(1),
    stepStartedAt: instant().notNull(),
    pass: integer().notNull().default(1),
    /** Who is asked in the first step, a membership of the association. */
    askedId: uuid(),
    requestedById: uuid()
      .notNull()
      .references(() => persons.id),
    note: text().notNull().default(""),
    deadlineAt: instant().notNull(),
    /** The content it is about: its SHA-256, the text itself, the revision of the post that had it, who wrote it. */
    contentHash: text().notNull(),
    content: jsonb().$type<unknown>().notNull(),
    postRevision: integer().notNull(),
    writerIds: uuid().array().notNull(),
    /** The SHA-256 of the content with its small corrections, where some were made after the approval. */
    correctedHash: text(),
    plannedOn: date({ mode: "string" }),
    plannedTime: text(),
    /** Set where an approved post was changed and the round came by itself. */
    reopens: uuid(),
    /** Set where the post could not wait for its path. */
    urgentReason: text().notNull().default(""),
    closedAt: instant(),
    ...stamps(),
  },
  (t) => [
    oneOf("approval_rounds_state_check", t.state, roundStates),
    oneOf("approval_rounds_risk_check", t.riskClass, riskClasses),
    oneOf("approval_rounds_path_check", t.path, approvalPaths),
    check("approval_rounds_closed_check", sql`(${t.state} = 'open') = (${t.closedAt} is null)`),
    unique("approval_rounds_tenant_key").on(t.associationId, t.id),
    unique("approval_rounds_number_key").on(t.associationId, t.postId, t.number),
    uniqueIndex("approval_rounds_open_key").on(t.associationId, t.postId).where(sql`${t.state} = 'open'`),
    foreignKey({
      name: "approval_rounds_post_fk",
      columns: [t.associationId, t.postId],
      foreignColumns: [posts.associationId, posts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "approval_rounds_asked_fk",
      columns: [t.associationId, t.askedId],
      foreignColumns: [memberships.associationId, memberships.id],
    }),
    foreignKey({
      name: "approval_rounds_reopens_fk",
      columns: [t.associationId, t.reopens],
      foreignColumns: [t.associationId, t.id],
    }),
    index("approval_rounds_waiting_idx").on(t.associationId, t.deadlineAt).where(sql`${t.state} = 'open'`),
    index("approval_rounds_asked_idx").on(t.associationId, t.askedId),
    index("approval_rounds_reopens_idx").on(t.associationId, t.reopens),
    index("approval_rounds_requested_by_idx").on(t.requestedById),
  ],
);

/**
 * What somebody decided in one step. It takes effect at `effectiveAt` and can be taken back until then; `settledAt` is
 * set when it did. Never changed afterwards.
 */
export const approvalDecisions = pgTable(
  "approval_decisions",
  {
    id: id(),
    associationId: uuid().notNull(),
    roundId: uuid().notNull(),
    pass: integer().notNull(),
    step: integer().notNull(),
    kind: text().$type<DecisionKind>().notNull(),
    /** Why, or what is to be changed. */
    comment: text().notNull().default(""),
    /** The passage or picture that a wish for changes is about, and the conversation that it began there. */
    quote: text().notNull().default(""),
    mediaId: uuid(),
    threadId: uuid(),
    /** The texts as the decider wants them, by field, where it is approved with changes. */
    proposed: jsonb().$type<unknown>(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    role: text().$type<DecisionRole>().notNull(),
    /** Whose duty it was, where somebody stood in for them. */
    onBehalfOfId: uuid().references(() => persons.id),
    contentHash: text().notNull(),
    riskClass: text().$type<RiskClass>().notNull(),
    /** How each check stood then. */
    checks: jsonb().$type<unknown>().notNull(),
    /** The link of a mail it was given with. */
    byLink: uuid(),
    decidedAt: instant().notNull(),
    effectiveAt: instant().notNull(),
    settledAt: instant(),
    undoneAt: instant(),
    /** When and by whom changes of the decider were taken over. */
    confirmedById: uuid().references(() => persons.id),
    confirmedAt: instant(),
    ...stamps(),
  },
  (t) => [
    oneOf("approval_decisions_kind_check", t.kind, decisionKinds),
    oneOf("approval_decisions_role_check", t.role, decisionRoles),
    oneOf("approval_decisions_risk_check", t.riskClass, riskClasses),
    check(
      "approval_decisions_comment_check",
      sql`${t.kind} not in ('requestChanges', 'reject') or ${t.comment} <> ''`,
    ),
    unique("approval_decisions_tenant_key").on(t.associationId, t.id),
    uniqueIndex("approval_decisions_once_key")
      .on(t.associationId, t.roundId, t.pass, t.step)
      .where(sql`${t.undoneAt} is null`),
    foreignKey({
      name: "approval_decisions_round_fk",
      columns: [t.associationId, t.roundId],
      foreignColumns: [approvalRounds.associationId, approvalRounds.id],
    }).onDelete("cascade"),
    index("approval_decisions_due_idx")
      .on(t.effectiveAt)
      .where(sql`${t.settledAt} is null and ${t.undoneAt} is null`),
    index("approval_decisions_person_idx").on(t.personId),
    index("approval_decisions_on_behalf_idx").on(t.onBehalfOfId),
    index("approval_decisions_confirmed_by_idx").on(t.confirmedById),
  ],
);

/** A link in a mail with which one person may decide on one pass of a round, once, without signing in. */
export const approvalLinks = pgTable(
  "approval_links",
  {
    id: id(),
    associationId: uuid().notNull(),
    roundId: uuid().notNull(),
    pass: integer().notNull(),
    step: integer().notNull(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    tokenHash: text().notNull().unique(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    revokedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    foreignKey({
      name: "approval_links_round_fk",
      columns: [t.associationId, t.roundId],
      foreignColumns: [approvalRounds.associationId, approvalRounds.id],
    }).onDelete("cascade"),
    index("approval_links_round_idx").on(t.associationId, t.roundId),
    index("approval_links_person_idx").on(t.personId),
  ],
);
