CREATE TABLE "suggestions" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"revision" bigint NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"words" text NOT NULL,
	"settled_by" text,
	"settled_at" bigint,
	"reply" text,
	CONSTRAINT "suggestions_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE INDEX "suggestions_by_time" ON "suggestions" USING btree ("station","at");--> statement-breakpoint
CREATE INDEX "suggestions_by_writer" ON "suggestions" USING btree ("station","by","at");