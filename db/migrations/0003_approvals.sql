CREATE TABLE "audit_entries" (
	"association_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entries_association_id_number_pk" PRIMARY KEY("association_id","number"),
	CONSTRAINT "audit_entries_number_check" CHECK ("audit_entries"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "approval_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"pass" integer NOT NULL,
	"step" integer NOT NULL,
	"kind" text NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"media_id" uuid,
	"thread_id" uuid,
	"proposed" jsonb,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"on_behalf_of_id" uuid,
	"content_hash" text NOT NULL,
	"risk_class" text NOT NULL,
	"checks" jsonb NOT NULL,
	"by_link" uuid,
	"decided_at" timestamp with time zone NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"confirmed_by_id" uuid,
	"confirmed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "approval_decisions_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "approval_decisions_kind_check" CHECK ("approval_decisions"."kind" in ('approve', 'approveWithChanges', 'requestChanges', 'reject')),
	CONSTRAINT "approval_decisions_role_check" CHECK ("approval_decisions"."role" in ('editor', 'approver', 'manager', 'deputy', 'coordinator', 'press')),
	CONSTRAINT "approval_decisions_risk_check" CHECK ("approval_decisions"."risk_class" in ('A', 'B', 'C')),
	CONSTRAINT "approval_decisions_comment_check" CHECK ("approval_decisions"."kind" not in ('requestChanges', 'reject') or "approval_decisions"."comment" <> '')
);
--> statement-breakpoint
CREATE TABLE "approval_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"pass" integer NOT NULL,
	"step" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "approval_rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"risk_class" text NOT NULL,
	"path" text NOT NULL,
	"step" integer DEFAULT 1 NOT NULL,
	"step_started_at" timestamp with time zone NOT NULL,
	"pass" integer DEFAULT 1 NOT NULL,
	"asked_id" uuid,
	"requested_by_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"deadline_at" timestamp with time zone NOT NULL,
	"content_hash" text NOT NULL,
	"content" jsonb NOT NULL,
	"post_revision" integer NOT NULL,
	"writer_ids" uuid[] NOT NULL,
	"corrected_hash" text,
	"planned_on" date,
	"planned_time" text,
	"reopens" uuid,
	"urgent_reason" text DEFAULT '' NOT NULL,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "approval_rounds_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "approval_rounds_number_key" UNIQUE("association_id","post_id","number"),
	CONSTRAINT "approval_rounds_state_check" CHECK ("approval_rounds"."state" in ('open', 'approved', 'changesRequested', 'rejected', 'withdrawn')),
	CONSTRAINT "approval_rounds_risk_check" CHECK ("approval_rounds"."risk_class" in ('A', 'B', 'C')),
	CONSTRAINT "approval_rounds_path_check" CHECK ("approval_rounds"."path" in ('second', 'lead', 'leadAndPress')),
	CONSTRAINT "approval_rounds_closed_check" CHECK (("approval_rounds"."state" = 'open') = ("approval_rounds"."closed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "approval_rules" (
	"association_id" uuid PRIMARY KEY NOT NULL,
	"path_a" text NOT NULL,
	"path_b" text NOT NULL,
	"path_c" text NOT NULL,
	"decider_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"decision_minutes" integer NOT NULL,
	"lead_days" integer NOT NULL,
	"lead_days_c" integer NOT NULL,
	"working_hours" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "approval_rules_path_a_check" CHECK ("approval_rules"."path_a" in ('second', 'lead', 'leadAndPress')),
	CONSTRAINT "approval_rules_path_b_check" CHECK ("approval_rules"."path_b" in ('second', 'lead', 'leadAndPress')),
	CONSTRAINT "approval_rules_path_c_check" CHECK ("approval_rules"."path_c" in ('second', 'lead', 'leadAndPress')),
	CONSTRAINT "approval_rules_minutes_check" CHECK ("approval_rules"."decision_minutes" between 30 and 4800),
	CONSTRAINT "approval_rules_days_check" CHECK ("approval_rules"."lead_days" between 0 and 20 and "approval_rules"."lead_days_c" between 0 and 20)
);
--> statement-breakpoint
CREATE TABLE "notice_settings" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"in_app" boolean NOT NULL,
	"by_mail" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "notice_settings_person_id_kind_pk" PRIMARY KEY("person_id","kind"),
	CONSTRAINT "notice_settings_kind_check" CHECK ("notice_settings"."kind" in ('approval.asked', 'approval.reminder', 'approval.missed', 'approval.decided', 'approval.changed', 'approval.missedInDistrict', 'comment.mentioned'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"urgency" text NOT NULL,
	"subject_id" uuid,
	"key" text NOT NULL,
	"detail" jsonb NOT NULL,
	"in_app" boolean NOT NULL,
	"by_mail" boolean NOT NULL,
	"read_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"mail_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notices_key_key" UNIQUE("person_id","key"),
	CONSTRAINT "notices_kind_check" CHECK ("notices"."kind" in ('approval.asked', 'approval.reminder', 'approval.missed', 'approval.decided', 'approval.changed', 'approval.missedInDistrict', 'comment.mentioned')),
	CONSTRAINT "notices_urgency_check" CHECK ("notices"."urgency" in ('now', 'daily'))
);
--> statement-breakpoint
CREATE TABLE "outgoing_mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "invited_by_id" uuid;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "mail_in_quiet_hours" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "notice_mails_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "writer_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "decision_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_on_behalf_of_id_persons_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_confirmed_by_id_persons_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_round_fk" FOREIGN KEY ("association_id","round_id") REFERENCES "public"."approval_rounds"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_links" ADD CONSTRAINT "approval_links_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_links" ADD CONSTRAINT "approval_links_round_fk" FOREIGN KEY ("association_id","round_id") REFERENCES "public"."approval_rounds"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_rounds" ADD CONSTRAINT "approval_rounds_requested_by_id_persons_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_rounds" ADD CONSTRAINT "approval_rounds_post_fk" FOREIGN KEY ("association_id","post_id") REFERENCES "public"."posts"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_rounds" ADD CONSTRAINT "approval_rounds_asked_fk" FOREIGN KEY ("association_id","asked_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_rounds" ADD CONSTRAINT "approval_rounds_reopens_fk" FOREIGN KEY ("association_id","reopens") REFERENCES "public"."approval_rounds"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_rules" ADD CONSTRAINT "approval_rules_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_subject_idx" ON "audit_entries" USING btree ("association_id","subject_id");--> statement-breakpoint
CREATE INDEX "audit_entries_person_idx" ON "audit_entries" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "approval_decisions_once_key" ON "approval_decisions" USING btree ("association_id","round_id","pass","step") WHERE "approval_decisions"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "approval_decisions_due_idx" ON "approval_decisions" USING btree ("effective_at") WHERE "approval_decisions"."settled_at" is null and "approval_decisions"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "approval_decisions_person_idx" ON "approval_decisions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "approval_decisions_on_behalf_idx" ON "approval_decisions" USING btree ("on_behalf_of_id");--> statement-breakpoint
CREATE INDEX "approval_decisions_confirmed_by_idx" ON "approval_decisions" USING btree ("confirmed_by_id");--> statement-breakpoint
CREATE INDEX "approval_links_round_idx" ON "approval_links" USING btree ("association_id","round_id");--> statement-breakpoint
CREATE INDEX "approval_links_person_idx" ON "approval_links" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "approval_rounds_open_key" ON "approval_rounds" USING btree ("association_id","post_id") WHERE "approval_rounds"."state" = 'open';--> statement-breakpoint
CREATE INDEX "approval_rounds_waiting_idx" ON "approval_rounds" USING btree ("association_id","deadline_at") WHERE "approval_rounds"."state" = 'open';--> statement-breakpoint
CREATE INDEX "approval_rounds_asked_idx" ON "approval_rounds" USING btree ("association_id","asked_id");--> statement-breakpoint
CREATE INDEX "approval_rounds_reopens_idx" ON "approval_rounds" USING btree ("association_id","reopens");--> statement-breakpoint
CREATE INDEX "approval_rounds_requested_by_idx" ON "approval_rounds" USING btree ("requested_by_id");--> statement-breakpoint
CREATE INDEX "notices_list_idx" ON "notices" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_subject_idx" ON "notices" USING btree ("association_id","subject_id");--> statement-breakpoint
CREATE INDEX "notices_mail_idx" ON "notices" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "outgoing_mails_due_idx" ON "outgoing_mails" USING btree ("due_at","id") WHERE "outgoing_mails"."sent_at" is null and "outgoing_mails"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "outgoing_mails_list_idx" ON "outgoing_mails" USING btree ("association_id","created_at");--> statement-breakpoint
CREATE INDEX "outgoing_mails_person_idx" ON "outgoing_mails" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_persons_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_invited_by_idx" ON "invitations" USING btree ("invited_by_id");--> statement-breakpoint
CREATE INDEX "posts_decision_due_idx" ON "posts" USING btree ("association_id","decision_due_at") WHERE "posts"."decision_due_at" is not null;--> statement-breakpoint
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_entries only grows';
END
$$;--> statement-breakpoint
CREATE TRIGGER "audit_entries_only_grow" BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();--> statement-breakpoint
CREATE TRIGGER "audit_entries_never_emptied" BEFORE TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();--> statement-breakpoint
UPDATE "posts" SET "writer_ids" = ARRAY["edited_by_id"] WHERE "edited_by_id" IS NOT NULL;
