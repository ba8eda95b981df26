ALTER TABLE "opinions" ADD COLUMN "way" text;--> statement-breakpoint
ALTER TABLE "opinions" ADD COLUMN "principal" text;--> statement-breakpoint
ALTER TABLE "opinions" ADD COLUMN "entered_by" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "order" text DEFAULT 'before-edit' NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "co_units" text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "origin" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "register_only" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "follows" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "hints" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "solicitation" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "incident" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "incident_stage" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "target" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "withdrawal" text;--> statement-breakpoint
ALTER TABLE "texts" ADD COLUMN "attachments" text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX "outbox_timed" ON "outbox" USING btree ("station","due_at") WHERE "outbox"."state" = 'timed';