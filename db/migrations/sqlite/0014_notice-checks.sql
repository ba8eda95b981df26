CREATE TABLE `bulletin_checks` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`upload` text,
	`hash` text,
	`failed` text,
	`rows` text NOT NULL,
	`answers` text NOT NULL,
	`result` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `bulletin_checks_to_read` ON `bulletin_checks` (`station`,`at`) WHERE "bulletin_checks"."upload" is not null;--> statement-breakpoint
CREATE TABLE `superior_scores` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`check` text NOT NULL,
	`body` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`pieces` integer,
	`points` integer,
	`rank` integer,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `superior_scores_by_time` ON `superior_scores` (`station`,`until`,`at`);