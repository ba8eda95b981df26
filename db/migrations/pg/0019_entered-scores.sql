ALTER TABLE "superior_scores" ADD COLUMN "notice" text;--> statement-breakpoint
ALTER TABLE "superior_scores" ADD COLUMN "told" text;--> statement-breakpoint
ALTER TABLE "superior_scores" ADD COLUMN "corrects" text;