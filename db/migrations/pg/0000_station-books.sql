CREATE TABLE "adoptions" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"report" text NOT NULL,
	"body" text NOT NULL,
	"carrier" text NOT NULL,
	"issue" text NOT NULL,
	"kind" text NOT NULL,
	"date" text NOT NULL,
	"title_printed" text,
	"instruction_level" text,
	"instruction_date" text,
	"instruction_reference" text,
	"status" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" bigint NOT NULL,
	CONSTRAINT "adoptions_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE TABLE "arrivals" (
	"station" text NOT NULL,
	"key" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "arrivals_station_key_pk" PRIMARY KEY("station","key")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"station" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" bigint NOT NULL,
	"actor" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_station_seq_pk" PRIMARY KEY("station","seq")
);
--> statement-breakpoint
CREATE TABLE "dispatches" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"report" text NOT NULL,
	"body" text NOT NULL,
	"date" text NOT NULL,
	"number" text,
	"way" text NOT NULL,
	"text" bigint NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "dispatches_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"adoption" text NOT NULL,
	"report" text NOT NULL,
	"kind" text NOT NULL,
	"person" text NOT NULL,
	"unit" text NOT NULL,
	"amount" bigint,
	"rules" text,
	"attribution" text NOT NULL,
	"posting" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "entries_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE TABLE "message_refs" (
	"station" text NOT NULL,
	"key" text NOT NULL,
	"channel" text NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "message_refs_station_key_pk" PRIMARY KEY("station","key")
);
--> statement-breakpoint
CREATE TABLE "month_notes" (
	"station" text NOT NULL,
	"month" text NOT NULL,
	"unit" text NOT NULL,
	"kind" text NOT NULL,
	"person" text NOT NULL,
	CONSTRAINT "month_notes_station_month_unit_kind_person_pk" PRIMARY KEY("station","month","unit","kind","person")
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"station" text NOT NULL,
	"series" text NOT NULL,
	"year" bigint NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "number_series_station_series_year_pk" PRIMARY KEY("station","series","year")
);
--> statement-breakpoint
CREATE TABLE "opinion_words" (
	"station" text NOT NULL,
	"hash" text NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "opinion_words_station_hash_pk" PRIMARY KEY("station","hash")
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"report" text NOT NULL,
	"task" bigint NOT NULL,
	"verdict" text NOT NULL,
	"by" text NOT NULL,
	"words" text NOT NULL,
	"text" bigint NOT NULL,
	"hash" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "opinions_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE TABLE "organisation_documents" (
	"station" text NOT NULL,
	"hash" text NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "organisation_documents_station_hash_pk" PRIMARY KEY("station","hash")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"station" text NOT NULL,
	"revision" bigint NOT NULL,
	"since" text NOT NULL,
	"hash" text NOT NULL,
	"by" text,
	"at" bigint NOT NULL,
	CONSTRAINT "organisations_station_revision_pk" PRIMARY KEY("station","revision")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"station" text NOT NULL,
	"key" text NOT NULL,
	"addressee" text NOT NULL,
	"notice" text NOT NULL,
	"redrawn" bigint NOT NULL,
	"state" text NOT NULL,
	"attempts" bigint NOT NULL,
	"unsure" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"settled_at" bigint,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"station" text NOT NULL,
	"id" text NOT NULL,
	"revision" bigint NOT NULL,
	"status" text NOT NULL,
	"unit" text NOT NULL,
	"writers" text NOT NULL,
	"text" bigint NOT NULL,
	"receipt_year" bigint,
	"receipt_number" bigint,
	"registration_year" bigint,
	"registration_number" bigint,
	"submitted_at" bigint NOT NULL,
	"credit_month" text NOT NULL,
	"task" text NOT NULL,
	"signature" text,
	"lock" text,
	CONSTRAINT "reports_station_id_pk" PRIMARY KEY("station","id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"station" text NOT NULL,
	"report" text NOT NULL,
	"number" bigint NOT NULL,
	"hash" text NOT NULL,
	"event_date" text NOT NULL,
	"type" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "revisions_station_report_number_pk" PRIMARY KEY("station","report","number")
);
--> statement-breakpoint
CREATE TABLE "slots" (
	"station" text NOT NULL,
	"job" text NOT NULL,
	"slot" text NOT NULL,
	"at" bigint NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	CONSTRAINT "slots_station_job_slot_pk" PRIMARY KEY("station","job","slot")
);
--> statement-breakpoint
CREATE TABLE "stations" (
	"station" text PRIMARY KEY NOT NULL,
	"opened_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"station" text NOT NULL,
	"hash" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "texts_station_hash_pk" PRIMARY KEY("station","hash")
);
--> statement-breakpoint
CREATE TABLE "writers" (
	"station" text NOT NULL,
	"person" text NOT NULL,
	"report" text NOT NULL,
	CONSTRAINT "writers_station_person_report_pk" PRIMARY KEY("station","person","report")
);
--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_station_report_reports_station_id_fk" FOREIGN KEY ("station","report") REFERENCES "public"."reports"("station","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispatches" ADD CONSTRAINT "dispatches_station_report_reports_station_id_fk" FOREIGN KEY ("station","report") REFERENCES "public"."reports"("station","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_station_report_reports_station_id_fk" FOREIGN KEY ("station","report") REFERENCES "public"."reports"("station","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_station_report_reports_station_id_fk" FOREIGN KEY ("station","report") REFERENCES "public"."reports"("station","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "writers" ADD CONSTRAINT "writers_station_report_reports_station_id_fk" FOREIGN KEY ("station","report") REFERENCES "public"."reports"("station","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "adoptions_live" ON "adoptions" USING btree ("station","report","body","carrier","issue") WHERE "adoptions"."status" <> 'void';--> statement-breakpoint
CREATE INDEX "adoptions_by_date" ON "adoptions" USING btree ("station","date");--> statement-breakpoint
CREATE INDEX "dispatches_by_report" ON "dispatches" USING btree ("station","report","date");--> statement-breakpoint
CREATE INDEX "entries_by_date" ON "entries" USING btree ("station","attribution");--> statement-breakpoint
CREATE INDEX "entries_by_person" ON "entries" USING btree ("station","person","attribution");--> statement-breakpoint
CREATE INDEX "entries_by_adoption" ON "entries" USING btree ("station","adoption");--> statement-breakpoint
CREATE INDEX "entries_waiting" ON "entries" USING btree ("station","attribution") WHERE "entries"."amount" is null;--> statement-breakpoint
CREATE INDEX "opinions_by_report" ON "opinions" USING btree ("station","report","at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_said_once" ON "outbox" USING btree ("station","key") WHERE "outbox"."redrawn" = 0;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_redrawn_waiting" ON "outbox" USING btree ("station","key") WHERE "outbox"."redrawn" = 1 and "outbox"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "outbox_open" ON "outbox" USING btree ("station","addressee","id") WHERE "outbox"."state" in ('pending', 'sending');--> statement-breakpoint
CREATE UNIQUE INDEX "reports_receipt" ON "reports" USING btree ("station","receipt_year","receipt_number");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_registration" ON "reports" USING btree ("station","registration_year","registration_number") WHERE "reports"."registration_number" is not null;--> statement-breakpoint
CREATE INDEX "reports_by_month" ON "reports" USING btree ("station","credit_month","unit","status");--> statement-breakpoint
CREATE INDEX "reports_by_time" ON "reports" USING btree ("station","submitted_at");--> statement-breakpoint
CREATE INDEX "reports_at_office" ON "reports" USING btree ("station","status") WHERE "reports"."status" in ('registered', 'editing', 'ready');--> statement-breakpoint
CREATE INDEX "slots_by_time" ON "slots" USING btree ("station","job","at");