ALTER TABLE "entries" ALTER COLUMN "adoption" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ALTER COLUMN "report" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ALTER COLUMN "person" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "occasion" text;--> statement-breakpoint
CREATE INDEX "entries_of_occasions" ON "entries" USING btree ("station","attribution") WHERE "entries"."occasion" is not null;