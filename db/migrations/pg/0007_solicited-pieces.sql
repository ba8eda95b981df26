CREATE TABLE "solicitations" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"revision" bigint NOT NULL,
	"topic" text NOT NULL,
	"body" text,
	"units" text NOT NULL,
	"due_at" bigint NOT NULL,
	"note" text NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint,
	CONSTRAINT "solicitations_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE INDEX "solicitations_by_time" ON "solicitations" USING btree ("station","closed_at","due_at");--> statement-breakpoint
CREATE INDEX "reports_by_solicitation" ON "reports" USING btree ("station","solicitation","submitted_at") WHERE "reports"."solicitation" is not null;