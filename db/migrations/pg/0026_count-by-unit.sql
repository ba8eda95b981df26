CREATE TABLE "unit_tallies" (
	"station" text NOT NULL,
	"grain" text NOT NULL,
	"day" text NOT NULL,
	"unit" text NOT NULL,
	"received" bigint NOT NULL,
	"dispatched" bigint NOT NULL,
	"adopted" bigint NOT NULL,
	"adoptions" bigint NOT NULL,
	"points" bigint NOT NULL,
	"money" bigint NOT NULL,
	CONSTRAINT "unit_tallies_station_grain_day_unit_pk" PRIMARY KEY("station","grain","day","unit")
);
