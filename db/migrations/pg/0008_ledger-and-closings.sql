CREATE TABLE "closings" (
	"station" text NOT NULL,
	"period" text NOT NULL,
	"kind" text NOT NULL,
	"at" bigint NOT NULL,
	"by" text,
	"entries" bigint NOT NULL,
	"snapshot" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "closings_station_period_pk" PRIMARY KEY("station","period")
);
--> statement-breakpoint
ALTER TABLE "adoptions" ADD COLUMN "genre" text DEFAULT 'news' NOT NULL;--> statement-breakpoint
ALTER TABLE "adoptions" ADD COLUMN "corrects" text;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "reverses" text;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "settles" text;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "because" text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX "entries_by_report" ON "entries" USING btree ("station","report");--> statement-breakpoint
CREATE INDEX "entries_by_posting" ON "entries" USING btree ("station","posting");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_reversed" ON "entries" USING btree ("station","reverses") WHERE "entries"."reverses" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "entries_settled" ON "entries" USING btree ("station","settles") WHERE "entries"."settles" is not null;