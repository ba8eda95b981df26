ALTER TABLE `bulletin_checks` ADD `given_up_at` integer;--> statement-breakpoint
ALTER TABLE `bulletin_checks` ADD `given_up_by` text;