CREATE TABLE `job_switches` (
	`station` text NOT NULL,
	`job` text NOT NULL,
	`paused` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `job`)
);
