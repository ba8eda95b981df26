ALTER TABLE `opinions` ADD `way` text;--> statement-breakpoint
ALTER TABLE `opinions` ADD `principal` text;--> statement-breakpoint
ALTER TABLE `opinions` ADD `entered_by` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `order` text DEFAULT 'before-edit' NOT NULL;--> statement-breakpoint
ALTER TABLE `reports` ADD `co_units` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `reports` ADD `origin` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `register_only` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `follows` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `hints` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `solicitation` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `incident` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `incident_stage` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `target` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `withdrawal` text;--> statement-breakpoint
ALTER TABLE `texts` ADD `attachments` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_timed` ON `outbox` (`station`,`due_at`) WHERE "outbox"."state" = 'timed';