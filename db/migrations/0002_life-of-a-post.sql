CREATE TABLE "checklist_drafts" (
	"association_id" uuid PRIMARY KEY NOT NULL,
	"items" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checklist_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"checked_on" date NOT NULL,
	"items" jsonb NOT NULL,
	"published_by_id" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "checklist_versions_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "checklist_versions_number_key" UNIQUE("association_id","number")
);
--> statement-breakpoint
CREATE TABLE "post_checks" (
	"association_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"answer" text,
	"asked" text NOT NULL,
	"list_number" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"detail" jsonb,
	"person_id" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "post_checks_post_id_item_id_pk" PRIMARY KEY("post_id","item_id"),
	CONSTRAINT "post_checks_answer_check" CHECK ("post_checks"."answer" in ('yes', 'no', 'na'))
);
--> statement-breakpoint
CREATE TABLE "post_risks" (
	"association_id" uuid NOT NULL,
	"post_id" uuid PRIMARY KEY NOT NULL,
	"raised_to" text,
	"raised_reason" text DEFAULT '' NOT NULL,
	"raised_by_id" uuid,
	"raised_at" timestamp with time zone,
	"lowered_to" text,
	"lowered_reason" text DEFAULT '' NOT NULL,
	"lowered_by_id" uuid,
	"lowered_at" timestamp with time zone,
	"accepted" text[] DEFAULT '{}'::text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "post_risks_raised_check" CHECK ("post_risks"."raised_to" in ('A', 'B', 'C')),
	CONSTRAINT "post_risks_lowered_check" CHECK ("post_risks"."lowered_to" in ('A', 'B', 'C')),
	CONSTRAINT "post_risks_reason_check" CHECK ("post_risks"."lowered_to" is null or "post_risks"."lowered_reason" <> '')
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"folder" text DEFAULT '' NOT NULL,
	"alt_text" text DEFAULT '' NOT NULL,
	"decorative" boolean DEFAULT false NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"licence" text DEFAULT 'unknown' NOT NULL,
	"licence_detail" text DEFAULT '' NOT NULL,
	"licence_link" text DEFAULT '' NOT NULL,
	"mime" text NOT NULL,
	"width" integer,
	"height" integer,
	"bytes" integer NOT NULL,
	"content_hash" text NOT NULL,
	"sizes" integer[] NOT NULL,
	"file_id" uuid NOT NULL,
	"file_revision" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "media_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "media_file_key" UNIQUE("file_id"),
	CONSTRAINT "media_kind_check" CHECK ("media"."kind" in ('image', 'video')),
	CONSTRAINT "media_licence_check" CHECK ("media"."licence" in ('own', 'cc', 'stock', 'agency', 'ai', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "media_people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	"name" text NOT NULL,
	"minor" boolean DEFAULT false NOT NULL,
	"guardians" text DEFAULT '' NOT NULL,
	"channel_kinds" text[] NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"valid_until" date,
	"form_on_file" boolean DEFAULT false NOT NULL,
	"form_note" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "media_people_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "media_people_channel_kinds_check" CHECK ("media_people"."channel_kinds" <@ array['facebook', 'instagram', 'linkedin', 'website', 'newsletter', 'press_release', 'whatsapp', 'youtube']::text[]),
	CONSTRAINT "media_people_guardians_check" CHECK (not "media_people"."minor" or "media_people"."guardians" <> '')
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"thread_id" uuid,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"media_id" uuid,
	"mentions" uuid[] DEFAULT '{}' NOT NULL,
	"edited_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "comments_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "comments_resolved_check" CHECK ("comments"."resolved_at" is null or "comments"."thread_id" is null)
);
--> statement-breakpoint
CREATE TABLE "post_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"person_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "post_versions_number_key" UNIQUE("association_id","post_id","number")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"name" text NOT NULL,
	"title_pattern" text NOT NULL,
	"format_id" uuid,
	"responsible_id" uuid,
	"planned_time" text,
	"rule" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"skip_holidays" boolean DEFAULT true NOT NULL,
	"first_number" integer DEFAULT 1 NOT NULL,
	"continues_id" uuid,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "series_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "series_planned_time_check" CHECK ("series"."planned_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
--> statement-breakpoint
CREATE TABLE "series_channels" (
	"association_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	CONSTRAINT "series_channels_series_id_channel_id_pk" PRIMARY KEY("series_id","channel_id")
);
--> statement-breakpoint
CREATE TABLE "series_days" (
	"association_id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"day" date NOT NULL,
	"skip_reason" text,
	"skipped_by_id" uuid,
	"moved_to" date,
	"moved_time" text,
	"title" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "series_days_series_id_day_pk" PRIMARY KEY("series_id","day"),
	CONSTRAINT "series_days_meaning_check" CHECK ("series_days"."skip_reason" is not null or "series_days"."moved_to" is not null),
	CONSTRAINT "series_days_moved_check" CHECK ("series_days"."moved_to" is not null or ("series_days"."moved_time" is null and "series_days"."title" is null)),
	CONSTRAINT "series_days_moved_time_check" CHECK ("series_days"."moved_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
);
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "follow_up_on" date;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "hashtags" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "link" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "call_to_action" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "first_comment" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "research_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "variants" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "sources" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "contacts" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "facts" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "media" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "edited_by_id" uuid;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "series_day" date;--> statement-breakpoint
ALTER TABLE "checklist_drafts" ADD CONSTRAINT "checklist_drafts_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_versions" ADD CONSTRAINT "checklist_versions_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_versions" ADD CONSTRAINT "checklist_versions_published_by_id_persons_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_checks" ADD CONSTRAINT "post_checks_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_checks" ADD CONSTRAINT "post_checks_post_fk" FOREIGN KEY ("association_id","post_id") REFERENCES "public"."posts"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_risks" ADD CONSTRAINT "post_risks_raised_by_id_persons_id_fk" FOREIGN KEY ("raised_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_risks" ADD CONSTRAINT "post_risks_lowered_by_id_persons_id_fk" FOREIGN KEY ("lowered_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_risks" ADD CONSTRAINT "post_risks_post_fk" FOREIGN KEY ("association_id","post_id") REFERENCES "public"."posts"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_people" ADD CONSTRAINT "media_people_media_fk" FOREIGN KEY ("association_id","media_id") REFERENCES "public"."media"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_post_fk" FOREIGN KEY ("association_id","post_id") REFERENCES "public"."posts"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_fk" FOREIGN KEY ("association_id","thread_id") REFERENCES "public"."comments"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_versions" ADD CONSTRAINT "post_versions_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_versions" ADD CONSTRAINT "post_versions_post_fk" FOREIGN KEY ("association_id","post_id") REFERENCES "public"."posts"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_format_fk" FOREIGN KEY ("association_id","format_id") REFERENCES "public"."formats"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_responsible_fk" FOREIGN KEY ("association_id","responsible_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_continues_fk" FOREIGN KEY ("association_id","continues_id") REFERENCES "public"."series"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_channels" ADD CONSTRAINT "series_channels_series_fk" FOREIGN KEY ("association_id","series_id") REFERENCES "public"."series"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_channels" ADD CONSTRAINT "series_channels_channel_fk" FOREIGN KEY ("association_id","channel_id") REFERENCES "public"."channels"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_days" ADD CONSTRAINT "series_days_skipped_by_id_persons_id_fk" FOREIGN KEY ("skipped_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_days" ADD CONSTRAINT "series_days_series_fk" FOREIGN KEY ("association_id","series_id") REFERENCES "public"."series"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "checklist_versions_person_idx" ON "checklist_versions" USING btree ("published_by_id");--> statement-breakpoint
CREATE INDEX "post_checks_post_idx" ON "post_checks" USING btree ("association_id","post_id");--> statement-breakpoint
CREATE INDEX "post_checks_person_idx" ON "post_checks" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "post_risks_post_idx" ON "post_risks" USING btree ("association_id","post_id");--> statement-breakpoint
CREATE INDEX "post_risks_raised_by_idx" ON "post_risks" USING btree ("raised_by_id");--> statement-breakpoint
CREATE INDEX "post_risks_lowered_by_idx" ON "post_risks" USING btree ("lowered_by_id");--> statement-breakpoint
CREATE INDEX "media_order_idx" ON "media" USING btree ("association_id","created_at","id") WHERE "media"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "media_folder_idx" ON "media" USING btree ("association_id","folder") WHERE "media"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "media_deleted_idx" ON "media" USING btree ("deleted_at") WHERE "media"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "media_people_media_idx" ON "media_people" USING btree ("association_id","media_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_order_idx" ON "comments" USING btree ("association_id","post_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("association_id","thread_id");--> statement-breakpoint
CREATE INDEX "comments_person_idx" ON "comments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "post_versions_person_idx" ON "post_versions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "series_order_idx" ON "series" USING btree ("association_id","name") WHERE "series"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "series_format_idx" ON "series" USING btree ("association_id","format_id");--> statement-breakpoint
CREATE INDEX "series_responsible_idx" ON "series" USING btree ("association_id","responsible_id");--> statement-breakpoint
CREATE INDEX "series_continues_idx" ON "series" USING btree ("association_id","continues_id");--> statement-breakpoint
CREATE INDEX "series_channels_channel_idx" ON "series_channels" USING btree ("association_id","channel_id");--> statement-breakpoint
CREATE INDEX "series_days_day_idx" ON "series_days" USING btree ("association_id","day");--> statement-breakpoint
CREATE INDEX "series_days_moved_idx" ON "series_days" USING btree ("association_id","moved_to") WHERE "series_days"."moved_to" is not null;--> statement-breakpoint
CREATE INDEX "series_days_skipped_by_idx" ON "series_days" USING btree ("skipped_by_id");--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_edited_by_id_persons_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_series_fk" FOREIGN KEY ("association_id","series_id") REFERENCES "public"."series"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "posts_slot_key" ON "posts" USING btree ("association_id","series_id","series_day") WHERE "posts"."series_id" is not null and "posts"."deleted_at" is null and "posts"."stage" <> 'discarded';--> statement-breakpoint
CREATE INDEX "posts_follow_up_idx" ON "posts" USING btree ("association_id","follow_up_on") WHERE "posts"."deleted_at" is null and "posts"."follow_up_on" is not null;--> statement-breakpoint
CREATE INDEX "posts_media_idx" ON "posts" USING gin ("media") WHERE "posts"."media" <> '{}'::jsonb;--> statement-breakpoint
CREATE INDEX "posts_edited_by_idx" ON "posts" USING btree ("edited_by_id");--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_series_check" CHECK (("posts"."series_id" is null) = ("posts"."series_day" is null));