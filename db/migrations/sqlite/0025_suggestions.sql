CREATE TABLE `suggestions` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`words` text NOT NULL,
	`settled_by` text,
	`settled_at` integer,
	`reply` text,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `suggestions_by_time` ON `suggestions` (`station`,`at`);--> statement-breakpoint
CREATE INDEX `suggestions_by_writer` ON `suggestions` (`station`,`by`,`at`);