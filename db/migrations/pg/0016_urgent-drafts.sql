ALTER TABLE "drafts" ADD COLUMN "incident" text;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "incident_stage" text;