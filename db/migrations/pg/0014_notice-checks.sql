CREATE TABLE "bulletin_checks" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"revision" bigint NOT NULL,
	"body" text NOT NULL,
	"from" text NOT NULL,
	"until" text NOT NULL,
	"upload" text,
	"hash" text,
	"failed" text,
	"rows" text NOT NULL,
	"answers" text NOT NULL,
	"result" text,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "bulletin_checks_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE TABLE "superior_scores" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"check" text NOT NULL,
	"body" text NOT NULL,
	"from" text NOT NULL,
	"until" text NOT NULL,
	"pieces" bigint,
	"points" bigint,
	"rank" bigint,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "superior_scores_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE INDEX "bulletin_checks_to_read" ON "bulletin_checks" USING btree ("station","at") WHERE "bulletin_checks"."upload" is not null;--> statement-breakpoint
CREATE INDEX "superior_scores_by_time" ON "superior_scores" USING btree ("station","until","at");