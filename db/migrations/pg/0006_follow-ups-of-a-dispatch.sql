CREATE TABLE "dispatch_turns" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"dispatch" text NOT NULL,
	"report" text NOT NULL,
	"kind" text NOT NULL,
	"date" text NOT NULL,
	"number" text,
	"reason" text,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "dispatch_turns_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
ALTER TABLE "dispatch_turns" ADD CONSTRAINT "dispatch_turns_station_report_reports_station_id_fk" FOREIGN KEY ("station","report") REFERENCES "public"."reports"("station","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dispatch_turns_by_report" ON "dispatch_turns" USING btree ("station","report","at");