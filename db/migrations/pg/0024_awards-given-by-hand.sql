CREATE TABLE "awards" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"rule" text NOT NULL,
	"report" text,
	"unit" text,
	"recipient" text NOT NULL,
	"date" text NOT NULL,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"back_by" text,
	"back_at" bigint,
	"back_reason" text,
	CONSTRAINT "awards_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
ALTER TABLE "awards" ADD CONSTRAINT "awards_station_report_reports_station_id_fk" FOREIGN KEY ("station","report") REFERENCES "public"."reports"("station","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "awards_live" ON "awards" USING btree ("station","rule","recipient") WHERE "awards"."back_at" is null;--> statement-breakpoint
CREATE INDEX "awards_by_date" ON "awards" USING btree ("station","date");--> statement-breakpoint
CREATE INDEX "awards_by_report" ON "awards" USING btree ("station","report") WHERE "awards"."report" is not null;