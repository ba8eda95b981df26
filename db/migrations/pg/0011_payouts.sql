CREATE TABLE "payout_entries" (
	"station" text NOT NULL,
	"payout" text NOT NULL,
	"entry" text NOT NULL,
	"live" bigint NOT NULL,
	CONSTRAINT "payout_entries_station_payout_entry_pk" PRIMARY KEY("station","payout","entry")
);
--> statement-breakpoint
CREATE TABLE "payouts" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"revision" bigint NOT NULL,
	"status" text NOT NULL,
	"quarter" text,
	"through" text NOT NULL,
	"authority" text NOT NULL,
	"lines" text NOT NULL,
	"sum" bigint NOT NULL,
	"hash" text NOT NULL,
	"steps" text NOT NULL,
	"prepared_at" bigint NOT NULL,
	CONSTRAINT "payouts_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "payout_entries_live" ON "payout_entries" USING btree ("station","entry") WHERE "payout_entries"."live" = 1;--> statement-breakpoint
CREATE INDEX "payouts_by_time" ON "payouts" USING btree ("station","prepared_at");