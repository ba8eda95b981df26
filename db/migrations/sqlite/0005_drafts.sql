CREATE TABLE `drafts` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`report` text,
	`entries` text NOT NULL,
	`typed_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`gone_at` integer,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `drafts_by_person` ON `drafts` (`station`,`person`,`saved_at`) WHERE "drafts"."gone_at" is null;