CREATE TABLE `closings` (
	`station` text NOT NULL,
	`period` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`entries` integer NOT NULL,
	`snapshot` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`station`, `period`)
);
--> statement-breakpoint
ALTER TABLE `adoptions` ADD `genre` text DEFAULT 'news' NOT NULL;--> statement-breakpoint
ALTER TABLE `adoptions` ADD `corrects` text;--> statement-breakpoint
ALTER TABLE `entries` ADD `reverses` text;--> statement-breakpoint
ALTER TABLE `entries` ADD `settles` text;--> statement-breakpoint
ALTER TABLE `entries` ADD `because` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `entries_by_report` ON `entries` (`station`,`report`);--> statement-breakpoint
CREATE INDEX `entries_by_posting` ON `entries` (`station`,`posting`);--> statement-breakpoint
CREATE UNIQUE INDEX `entries_reversed` ON `entries` (`station`,`reverses`) WHERE "entries"."reverses" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `entries_settled` ON `entries` (`station`,`settles`) WHERE "entries"."settles" is not null;