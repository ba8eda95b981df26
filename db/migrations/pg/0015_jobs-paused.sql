CREATE TABLE "job_switches" (
	"station" text NOT NULL,
	"job" text NOT NULL,
	"paused" bigint NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "job_switches_station_job_pk" PRIMARY KEY("station","job")
);
