CREATE TABLE "drafts" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"person" text NOT NULL,
	"report" text,
	"entries" text NOT NULL,
	"typed_at" bigint NOT NULL,
	"saved_at" bigint NOT NULL,
	"gone_at" bigint,
	CONSTRAINT "drafts_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE INDEX "drafts_by_person" ON "drafts" USING btree ("station","person","saved_at") WHERE "drafts"."gone_at" is null;