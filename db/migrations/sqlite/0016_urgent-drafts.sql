ALTER TABLE `drafts` ADD `incident` text;--> statement-breakpoint
ALTER TABLE `drafts` ADD `incident_stage` text;