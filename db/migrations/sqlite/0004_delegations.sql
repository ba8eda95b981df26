CREATE TABLE `delegations` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`principal` text NOT NULL,
	`delegate` text NOT NULL,
	`scope` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `delegations_by_day` ON `delegations` (`station`,`until`) WHERE "delegations"."ended_at" is null;