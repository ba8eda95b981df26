ALTER TABLE "adoptions" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "noticed" text;--> statement-breakpoint
CREATE INDEX "adoptions_noted" ON "adoptions" USING btree ("station","recorded_at") WHERE "adoptions"."status" = 'noted';