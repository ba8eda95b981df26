PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_entries` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`adoption` text,
	`report` text,
	`occasion` text,
	`kind` text NOT NULL,
	`person` text,
	`unit` text NOT NULL,
	`amount` integer,
	`rules` text,
	`attribution` text NOT NULL,
	`posting` text NOT NULL,
	`reverses` text,
	`settles` text,
	`because` text DEFAULT '[]' NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
INSERT INTO `__new_entries`("station", "id", "adoption", "report", "kind", "person", "unit", "amount", "rules", "attribution", "posting", "reverses", "settles", "because", "at") SELECT "station", "id", "adoption", "report", "kind", "person", "unit", "amount", "rules", "attribution", "posting", "reverses", "settles", "because", "at" FROM `entries`;--> statement-breakpoint
DROP TABLE `entries`;--> statement-breakpoint
ALTER TABLE `__new_entries` RENAME TO `entries`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `entries_by_date` ON `entries` (`station`,`attribution`);--> statement-breakpoint
CREATE INDEX `entries_by_person` ON `entries` (`station`,`person`,`attribution`);--> statement-breakpoint
CREATE INDEX `entries_by_adoption` ON `entries` (`station`,`adoption`);--> statement-breakpoint
CREATE INDEX `entries_by_report` ON `entries` (`station`,`report`);--> statement-breakpoint
CREATE INDEX `entries_by_posting` ON `entries` (`station`,`posting`);--> statement-breakpoint
CREATE INDEX `entries_of_occasions` ON `entries` (`station`,`attribution`) WHERE "entries"."occasion" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `entries_reversed` ON `entries` (`station`,`reverses`) WHERE "entries"."reverses" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `entries_settled` ON `entries` (`station`,`settles`) WHERE "entries"."settles" is not null;--> statement-breakpoint
CREATE INDEX `entries_waiting` ON `entries` (`station`,`attribution`) WHERE "entries"."amount" is null;