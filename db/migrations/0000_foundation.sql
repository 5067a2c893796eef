CREATE TABLE "login_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "login_tokens_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "login_tokens_purpose_check" CHECK ("login_tokens"."purpose" in ('reset', 'sign_in'))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"idle_expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"person_id" uuid,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"detail" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "associations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"slug" text NOT NULL,
	"town" text DEFAULT '' NOT NULL,
	"region_label" text,
	"federal_state" text DEFAULT 'NI' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "associations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "associations_kind_check" CHECK ("associations"."kind" in ('state', 'district')),
	CONSTRAINT "associations_federal_state_check" CHECK ("associations"."federal_state" in ('BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH')),
	CONSTRAINT "associations_parent_check" CHECK (("associations"."kind" = 'state') = ("associations"."parent_id" is null))
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "channels_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "channels_kind_check" CHECK ("channels"."kind" in ('facebook', 'instagram', 'linkedin', 'website', 'newsletter', 'press_release', 'whatsapp', 'youtube'))
);
--> statement-breakpoint
CREATE TABLE "formats" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name_de" text NOT NULL,
	"name_en" text NOT NULL,
	"minutes" jsonb NOT NULL,
	"approver_minutes" integer DEFAULT 5 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "formats_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "formats_key_key" UNIQUE("association_id","key")
);
--> statement-breakpoint
CREATE TABLE "action_days" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name_de" text NOT NULL,
	"name_en" text NOT NULL,
	"rule" jsonb NOT NULL,
	"topics" text[] NOT NULL,
	"source_url" text,
	"lead_days" integer DEFAULT 21 NOT NULL,
	"state_wide" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "action_days_key" UNIQUE("association_id","key")
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"id" uuid PRIMARY KEY NOT NULL,
	"federal_state" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "holidays_key" UNIQUE("federal_state","kind","starts_on","name"),
	CONSTRAINT "holidays_federal_state_check" CHECK ("holidays"."federal_state" in ('BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH')),
	CONSTRAINT "holidays_kind_check" CHECK ("holidays"."kind" in ('public', 'school')),
	CONSTRAINT "holidays_order_check" CHECK ("holidays"."starts_on" <= "holidays"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "deputies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"duty" text NOT NULL,
	"position" integer NOT NULL,
	"deputy_membership_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deputies_order_key" UNIQUE("association_id","membership_id","duty","position"),
	CONSTRAINT "deputies_duty_check" CHECK ("deputies"."duty" in ('editing', 'approving')),
	CONSTRAINT "deputies_self_check" CHECK ("deputies"."membership_id" <> "deputies"."deputy_membership_id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"roles" text[] NOT NULL,
	"weekly_minutes" integer DEFAULT 300 NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"weekly_minutes" integer DEFAULT 300 NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "memberships_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "memberships_person_key" UNIQUE("association_id","person_id"),
	CONSTRAINT "memberships_roles_check" CHECK ("memberships"."roles" <@ array['editor', 'approver', 'manager', 'reader', 'coordinator', 'press', 'viewer', 'admin']::text[]),
	CONSTRAINT "memberships_weekly_minutes_check" CHECK ("memberships"."weekly_minutes" between 0 and 2400)
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"locale" text DEFAULT 'de' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "persons_email_unique" UNIQUE("email"),
	CONSTRAINT "persons_locale_check" CHECK ("persons"."locale" in ('de', 'en')),
	CONSTRAINT "persons_theme_check" CHECK ("persons"."theme" in ('system', 'light', 'dark')),
	CONSTRAINT "persons_email_check" CHECK ("persons"."email" = lower("persons"."email"))
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"association_id" uuid NOT NULL,
	"heading_key" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_mappings_association_id_heading_key_pk" PRIMARY KEY("association_id","heading_key")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"person_id" uuid NOT NULL,
	"added_count" integer NOT NULL,
	"undone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "imports_tenant_key" UNIQUE("association_id","id")
);
--> statement-breakpoint
CREATE TABLE "post_channels" (
	"association_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	CONSTRAINT "post_channels_post_id_channel_id_pk" PRIMARY KEY("post_id","channel_id")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"title" text NOT NULL,
	"planned_on" date,
	"planned_time" text,
	"stage" text DEFAULT 'idea' NOT NULL,
	"format_id" uuid,
	"responsible_id" uuid,
	"body" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"district_only" boolean DEFAULT false NOT NULL,
	"discarded_reason" text,
	"import_id" uuid,
	"import_key" text,
	"deleted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "posts_tenant_key" UNIQUE("association_id","id"),
	CONSTRAINT "posts_stage_check" CHECK ("posts"."stage" in ('idea', 'research', 'drafting', 'review', 'approved', 'published', 'evaluated', 'discarded')),
	CONSTRAINT "posts_planned_time_check" CHECK ("posts"."planned_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "posts_time_needs_day_check" CHECK ("posts"."planned_time" is null or "posts"."planned_on" is not null),
	CONSTRAINT "posts_discarded_reason_check" CHECK (("posts"."stage" = 'discarded') = ("posts"."discarded_reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "login_tokens" ADD CONSTRAINT "login_tokens_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "associations" ADD CONSTRAINT "associations_parent_id_associations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formats" ADD CONSTRAINT "formats_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_days" ADD CONSTRAINT "action_days_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_membership_fk" FOREIGN KEY ("association_id","membership_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputies" ADD CONSTRAINT "deputies_deputy_fk" FOREIGN KEY ("association_id","deputy_membership_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_channels" ADD CONSTRAINT "post_channels_post_fk" FOREIGN KEY ("association_id","post_id") REFERENCES "public"."posts"("association_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_channels" ADD CONSTRAINT "post_channels_channel_fk" FOREIGN KEY ("association_id","channel_id") REFERENCES "public"."channels"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_format_fk" FOREIGN KEY ("association_id","format_id") REFERENCES "public"."formats"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_responsible_fk" FOREIGN KEY ("association_id","responsible_id") REFERENCES "public"."memberships"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_import_fk" FOREIGN KEY ("association_id","import_id") REFERENCES "public"."imports"("association_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "login_tokens_person_idx" ON "login_tokens" USING btree ("person_id","purpose");--> statement-breakpoint
CREATE INDEX "sessions_person_idx" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_idx" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "activity_subject_idx" ON "activity" USING btree ("association_id","subject_id","at");--> statement-breakpoint
CREATE INDEX "activity_person_idx" ON "activity" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "activity_at_idx" ON "activity" USING btree ("at");--> statement-breakpoint
CREATE INDEX "associations_parent_idx" ON "associations" USING btree ("parent_id","name");--> statement-breakpoint
CREATE INDEX "channels_order_idx" ON "channels" USING btree ("association_id","position");--> statement-breakpoint
CREATE INDEX "holidays_range_idx" ON "holidays" USING btree ("federal_state","starts_on","ends_on");--> statement-breakpoint
CREATE INDEX "deputies_deputy_idx" ON "deputies" USING btree ("association_id","deputy_membership_id");--> statement-breakpoint
CREATE INDEX "invitations_association_idx" ON "invitations" USING btree ("association_id","created_at");--> statement-breakpoint
CREATE INDEX "memberships_person_idx" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "imports_order_idx" ON "imports" USING btree ("association_id","created_at");--> statement-breakpoint
CREATE INDEX "imports_person_idx" ON "imports" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "post_channels_channel_idx" ON "post_channels" USING btree ("association_id","channel_id");--> statement-breakpoint
CREATE INDEX "posts_day_idx" ON "posts" USING btree ("association_id","planned_on") WHERE "posts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "posts_tray_idx" ON "posts" USING btree ("association_id","created_at") WHERE "posts"."deleted_at" is null and "posts"."planned_on" is null;--> statement-breakpoint
CREATE INDEX "posts_responsible_idx" ON "posts" USING btree ("association_id","responsible_id");--> statement-breakpoint
CREATE INDEX "posts_format_idx" ON "posts" USING btree ("association_id","format_id");--> statement-breakpoint
CREATE INDEX "posts_import_idx" ON "posts" USING btree ("association_id","import_id");--> statement-breakpoint
CREATE INDEX "posts_import_key_idx" ON "posts" USING btree ("association_id","import_key") WHERE "posts"."import_key" is not null;