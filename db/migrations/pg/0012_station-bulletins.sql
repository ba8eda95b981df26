CREATE TABLE "station_bulletins" (
	"station" text NOT NULL,
	"period" text NOT NULL,
	"revision" bigint NOT NULL,
	"status" text NOT NULL,
	"sheet" text NOT NULL,
	"remark" text NOT NULL,
	"steps" text NOT NULL,
	CONSTRAINT "station_bulletins_station_period_pk" PRIMARY KEY("station","period")
);
