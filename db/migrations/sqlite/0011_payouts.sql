CREATE TABLE `payout_entries` (
	`station` text NOT NULL,
	`payout` text NOT NULL,
	`entry` text NOT NULL,
	`live` integer NOT NULL,
	PRIMARY KEY(`station`, `payout`, `entry`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payout_entries_live` ON `payout_entries` (`station`,`entry`) WHERE "payout_entries"."live" = 1;--> statement-breakpoint
CREATE TABLE `payouts` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`status` text NOT NULL,
	`quarter` text,
	`through` text NOT NULL,
	`authority` text NOT NULL,
	`lines` text NOT NULL,
	`sum` integer NOT NULL,
	`hash` text NOT NULL,
	`steps` text NOT NULL,
	`prepared_at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `payouts_by_time` ON `payouts` (`station`,`prepared_at`);