CREATE TABLE `dispatch_turns` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`dispatch` text NOT NULL,
	`report` text NOT NULL,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`number` text,
	`reason` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`),
	FOREIGN KEY (`station`,`report`) REFERENCES `reports`(`station`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dispatch_turns_by_report` ON `dispatch_turns` (`station`,`report`,`at`);