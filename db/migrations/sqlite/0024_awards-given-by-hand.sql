CREATE TABLE `awards` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`rule` text NOT NULL,
	`report` text,
	`unit` text,
	`recipient` text NOT NULL,
	`date` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`back_by` text,
	`back_at` integer,
	`back_reason` text,
	PRIMARY KEY(`station`, `id`),
	FOREIGN KEY (`station`,`report`) REFERENCES `reports`(`station`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `awards_live` ON `awards` (`station`,`rule`,`recipient`) WHERE "awards"."back_at" is null;--> statement-breakpoint
CREATE INDEX `awards_by_date` ON `awards` (`station`,`date`);--> statement-breakpoint
CREATE INDEX `awards_by_report` ON `awards` (`station`,`report`) WHERE "awards"."report" is not null;