CREATE TABLE "marks" (
	"association_id" uuid PRIMARY KEY NOT NULL,
	"mark" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "marks" ADD CONSTRAINT "marks_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Counters need not survive a crash, and so a write costs one flush to disk instead of two.
ALTER TABLE "rate_limits" SET UNLOGGED;
