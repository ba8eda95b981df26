ALTER TABLE "drafts" ADD COLUMN "solicitation" text;--> statement-breakpoint
CREATE INDEX "drafts_gone" ON "drafts" USING btree ("station","gone_at") WHERE "drafts"."gone_at" is not null;--> statement-breakpoint
CREATE INDEX "opinions_in_place" ON "opinions" USING btree ("station","principal","at") WHERE "opinions"."principal" is not null;--> statement-breakpoint
CREATE INDEX "reports_by_target" ON "reports" USING btree ("station","target") WHERE "reports"."target" is not null;