ALTER TABLE `adoptions` ADD `reason` text;--> statement-breakpoint
CREATE INDEX `adoptions_noted` ON `adoptions` (`station`,`recorded_at`) WHERE "adoptions"."status" = 'noted';--> statement-breakpoint
ALTER TABLE `reports` ADD `noticed` text;