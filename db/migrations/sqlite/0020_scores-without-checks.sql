PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_superior_scores` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`check` text,
	`body` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`pieces` integer,
	`points` integer,
	`rank` integer,
	`notice` text,
	`told` text,
	`corrects` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
INSERT INTO `__new_superior_scores`("station", "id", "check", "body", "from", "until", "pieces", "points", "rank", "notice", "told", "corrects", "at", "by") SELECT "station", "id", "check", "body", "from", "until", "pieces", "points", "rank", "notice", "told", "corrects", "at", "by" FROM `superior_scores`;--> statement-breakpoint
DROP TABLE `superior_scores`;--> statement-breakpoint
ALTER TABLE `__new_superior_scores` RENAME TO `superior_scores`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `superior_scores_by_time` ON `superior_scores` (`station`,`until`,`at`);