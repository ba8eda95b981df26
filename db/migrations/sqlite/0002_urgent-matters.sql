CREATE TABLE `backflows` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`date` text NOT NULL,
	`matter` text NOT NULL,
	`source` text NOT NULL,
	`unit` text NOT NULL,
	`report` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `backflows_by_date` ON `backflows` (`station`,`date`);--> statement-breakpoint
CREATE TABLE `calls` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`incident` text NOT NULL,
	`at` integer NOT NULL,
	`to` text NOT NULL,
	`by` text NOT NULL,
	`words` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `calls_by_incident` ON `calls` (`station`,`incident`,`at`);--> statement-breakpoint
CREATE TABLE `incidents` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`unit` text NOT NULL,
	`matter` text NOT NULL,
	`place` text NOT NULL,
	`event_at` integer NOT NULL,
	`known_at` integer NOT NULL,
	`duty` text NOT NULL,
	`leader` text NOT NULL,
	`closure` text,
	`report` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `incidents_by_time` ON `incidents` (`station`,`closed_at`,`opened_at`);--> statement-breakpoint
CREATE INDEX `reports_by_incident` ON `reports` (`station`,`incident`,`submitted_at`) WHERE "reports"."incident" is not null;