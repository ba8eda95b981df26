CREATE TABLE "backflows" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"date" text NOT NULL,
	"matter" text NOT NULL,
	"source" text NOT NULL,
	"unit" text NOT NULL,
	"report" text,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "backflows_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"incident" text NOT NULL,
	"at" bigint NOT NULL,
	"to" text NOT NULL,
	"by" text NOT NULL,
	"words" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" bigint NOT NULL,
	CONSTRAINT "calls_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"revision" bigint NOT NULL,
	"kind" text NOT NULL,
	"unit" text NOT NULL,
	"matter" text NOT NULL,
	"place" text NOT NULL,
	"event_at" bigint NOT NULL,
	"known_at" bigint NOT NULL,
	"duty" text NOT NULL,
	"leader" text NOT NULL,
	"closure" text,
	"report" text NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint,
	CONSTRAINT "incidents_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE INDEX "backflows_by_date" ON "backflows" USING btree ("station","date");--> statement-breakpoint
CREATE INDEX "calls_by_incident" ON "calls" USING btree ("station","incident","at");--> statement-breakpoint
CREATE INDEX "incidents_by_time" ON "incidents" USING btree ("station","closed_at","opened_at");--> statement-breakpoint
CREATE INDEX "reports_by_incident" ON "reports" USING btree ("station","incident","submitted_at") WHERE "reports"."incident" is not null;