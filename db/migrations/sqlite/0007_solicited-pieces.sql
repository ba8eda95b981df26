CREATE TABLE `solicitations` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`topic` text NOT NULL,
	`body` text,
	`units` text NOT NULL,
	`due_at` integer NOT NULL,
	`note` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `solicitations_by_time` ON `solicitations` (`station`,`closed_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `reports_by_solicitation` ON `reports` (`station`,`solicitation`,`submitted_at`) WHERE "reports"."solicitation" is not null;