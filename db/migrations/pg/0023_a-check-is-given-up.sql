ALTER TABLE "bulletin_checks" ADD COLUMN "given_up_at" bigint;--> statement-breakpoint
ALTER TABLE "bulletin_checks" ADD COLUMN "given_up_by" text;