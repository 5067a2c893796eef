CREATE TABLE "absences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"starts_at_noon" boolean DEFAULT false NOT NULL,
	"ends_on" date NOT NULL,
	"ends_at_noon" boolean DEFAULT false NOT NULL,
	"kind" text NOT NULL,
	"entered_by_id" uuid NOT NULL,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "absences_kind_check" CHECK ("absences"."kind" in ('planned', 'sudden')),
	CONSTRAINT "absences_order_check" CHECK ("absences"."starts_on" < "absences"."ends_on" or ("absences"."starts_on" = "absences"."ends_on" and not ("absences"."starts_at_noon" and "absences"."ends_at_noon")))
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"absence_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"edited_by_id" uuid,
	"frozen" jsonb,
	"frozen_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "handovers_key" UNIQUE("absence_id","association_id")
);
--> statement-breakpoint
CREATE TABLE "stand_in_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"absence_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"deputy_id" uuid NOT NULL,
	"duties" text[] NOT NULL,
	"starts_on" date NOT NULL,
	"starts_at_noon" boolean DEFAULT false NOT NULL,
	"ends_on" date NOT NULL,
	"ends_at_noon" boolean DEFAULT false NOT NULL,
	"answer" text,
	"reminded_at" timestamp with time zone,
	"taken_over_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stand_in_requests_key" UNIQUE("absence_id","association_id","deputy_id"),
	CONSTRAINT "stand_in_requests_answer_check" CHECK ("stand_in_requests"."answer" in ('accepted', 'declined')),
	CONSTRAINT "stand_in_requests_duties_check" CHECK ("stand_in_requests"."duties" <@ array['editing', 'approving']::text[])
);
--> statement-breakpoint
CREATE TABLE "access_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"checked_on" date NOT NULL,
	"checked_by_id" uuid NOT NULL,
	"both_have_access" boolean NOT NULL,
	"both_two_factor" boolean NOT NULL,
	"two_admins" boolean NOT NULL,
	"state_owns" boolean NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cover_agreements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"helper_id" uuid NOT NULL,
	"duties" text[] NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"agreed_by_id" uuid,
	"agreed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cover_agreements_self_check" CHECK ("cover_agreements"."association_id" <> "cover_agreements"."helper_id"),
	CONSTRAINT "cover_agreements_duties_check" CHECK ("cover_agreements"."duties" <@ array['editing', 'approving']::text[])
);
--> statement-breakpoint
CREATE TABLE "fixed_duties" (
	"association_id" uuid NOT NULL,
	"key" text NOT NULL,
	"minutes" integer NOT NULL,
	"member_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "fixed_duties_association_id_key_pk" PRIMARY KEY("association_id","key"),
	CONSTRAINT "fixed_duties_key_check" CHECK ("fixed_duties"."key" in ('community', 'monitoring', 'meeting', 'exchange', 'figures', 'reserve')),
	CONSTRAINT "fixed_duties_minutes_check" CHECK ("fixed_duties"."minutes" between 0 and 2400)
);
--> statement-breakpoint
ALTER TABLE "notice_settings" DROP CONSTRAINT "notice_settings_kind_check";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind_check";--> statement-breakpoint
ALTER TABLE "activity" ADD COLUMN "on_behalf_of_id" uuid;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "work_days" integer[] DEFAULT '{1,2,3,4,5}' NOT NULL;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "week_letter" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "week_letter_on" date;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "minutes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "held_reason" text;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "held_by_id" uuid;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_entered_by_id_persons_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_absence_id_absences_id_fk" FOREIGN KEY ("absence_id") REFERENCES "public"."absences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_edited_by_id_persons_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_membership_fk" FOREIGN KEY ("association_id","membership_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in_requests" ADD CONSTRAINT "stand_in_requests_absence_id_absences_id_fk" FOREIGN KEY ("absence_id") REFERENCES "public"."absences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in_requests" ADD CONSTRAINT "stand_in_requests_membership_fk" FOREIGN KEY ("association_id","membership_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in_requests" ADD CONSTRAINT "stand_in_requests_deputy_fk" FOREIGN KEY ("association_id","deputy_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_checks" ADD CONSTRAINT "access_checks_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_checks" ADD CONSTRAINT "access_checks_checked_by_id_persons_id_fk" FOREIGN KEY ("checked_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cover_agreements" ADD CONSTRAINT "cover_agreements_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cover_agreements" ADD CONSTRAINT "cover_agreements_helper_id_associations_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cover_agreements" ADD CONSTRAINT "cover_agreements_proposed_by_id_persons_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cover_agreements" ADD CONSTRAINT "cover_agreements_agreed_by_id_persons_id_fk" FOREIGN KEY ("agreed_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_duties" ADD CONSTRAINT "fixed_duties_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_duties" ADD CONSTRAINT "fixed_duties_member_fk" FOREIGN KEY ("association_id","member_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absences_person_idx" ON "absences" USING btree ("person_id","ends_on");--> statement-breakpoint
CREATE INDEX "absences_end_idx" ON "absences" USING btree ("ends_on");--> statement-breakpoint
CREATE INDEX "absences_entered_by_idx" ON "absences" USING btree ("entered_by_id");--> statement-breakpoint
CREATE INDEX "handovers_membership_idx" ON "handovers" USING btree ("association_id","membership_id");--> statement-breakpoint
CREATE INDEX "handovers_edited_by_idx" ON "handovers" USING btree ("edited_by_id");--> statement-breakpoint
CREATE INDEX "stand_in_requests_deputy_idx" ON "stand_in_requests" USING btree ("association_id","deputy_id");--> statement-breakpoint
CREATE INDEX "stand_in_requests_membership_idx" ON "stand_in_requests" USING btree ("association_id","membership_id");--> statement-breakpoint
CREATE INDEX "access_checks_list_idx" ON "access_checks" USING btree ("association_id","checked_on");--> statement-breakpoint
CREATE INDEX "access_checks_checked_by_idx" ON "access_checks" USING btree ("checked_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cover_agreements_key" ON "cover_agreements" USING btree ("association_id","helper_id") WHERE "cover_agreements"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "cover_agreements_helper_idx" ON "cover_agreements" USING btree ("helper_id");--> statement-breakpoint
CREATE INDEX "cover_agreements_proposed_by_idx" ON "cover_agreements" USING btree ("proposed_by_id");--> statement-breakpoint
CREATE INDEX "cover_agreements_agreed_by_idx" ON "cover_agreements" USING btree ("agreed_by_id");--> statement-breakpoint
CREATE INDEX "fixed_duties_member_idx" ON "fixed_duties" USING btree ("association_id","member_id");--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_on_behalf_of_id_persons_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_held_by_id_persons_id_fk" FOREIGN KEY ("held_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_on_behalf_of_idx" ON "activity" USING btree ("on_behalf_of_id");--> statement-breakpoint
CREATE INDEX "posts_held_by_idx" ON "posts" USING btree ("held_by_id");--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_kind_check" CHECK ("notice_settings"."kind" in ('approval.asked', 'approval.reminder', 'approval.missed', 'approval.decided', 'approval.changed', 'approval.missedInDistrict', 'comment.mentioned', 'absence.reported', 'absence.asked', 'absence.reminder', 'absence.answered', 'absence.uncovered', 'coverage.gap', 'help.proposed'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind_check" CHECK ("notices"."kind" in ('approval.asked', 'approval.reminder', 'approval.missed', 'approval.decided', 'approval.changed', 'approval.missedInDistrict', 'comment.mentioned', 'absence.reported', 'absence.asked', 'absence.reminder', 'absence.answered', 'absence.uncovered', 'coverage.gap', 'help.proposed'));--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_work_days_check" CHECK ("memberships"."work_days" <@ array[1, 2, 3, 4, 5, 6, 7] and cardinality("memberships"."work_days") between 1 and 7);--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_held_check" CHECK (("posts"."held_reason" is null) = ("posts"."held_at" is null));