CREATE TABLE "delegations" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"principal" text NOT NULL,
	"delegate" text NOT NULL,
	"scope" text NOT NULL,
	"from" text NOT NULL,
	"until" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"ended_at" bigint,
	CONSTRAINT "delegations_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE INDEX "delegations_by_day" ON "delegations" USING btree ("station","until") WHERE "delegations"."ended_at" is null;