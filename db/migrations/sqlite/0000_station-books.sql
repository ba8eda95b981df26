CREATE TABLE `adoptions` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`report` text NOT NULL,
	`body` text NOT NULL,
	`carrier` text NOT NULL,
	`issue` text NOT NULL,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`title_printed` text,
	`instruction_level` text,
	`instruction_date` text,
	`instruction_reference` text,
	`status` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`),
	FOREIGN KEY (`station`,`report`) REFERENCES `reports`(`station`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoptions_live` ON `adoptions` (`station`,`report`,`body`,`carrier`,`issue`) WHERE "adoptions"."status" <> 'void';--> statement-breakpoint
CREATE INDEX `adoptions_by_date` ON `adoptions` (`station`,`date`);--> statement-breakpoint
CREATE TABLE `arrivals` (
	`station` text NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `key`)
);
--> statement-breakpoint
CREATE TABLE `audit_events` (
	`station` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`station`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `dispatches` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`report` text NOT NULL,
	`body` text NOT NULL,
	`date` text NOT NULL,
	`number` text,
	`way` text NOT NULL,
	`text` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`),
	FOREIGN KEY (`station`,`report`) REFERENCES `reports`(`station`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dispatches_by_report` ON `dispatches` (`station`,`report`,`date`);--> statement-breakpoint
CREATE TABLE `entries` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`adoption` text NOT NULL,
	`report` text NOT NULL,
	`kind` text NOT NULL,
	`person` text NOT NULL,
	`unit` text NOT NULL,
	`amount` integer,
	`rules` text,
	`attribution` text NOT NULL,
	`posting` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE INDEX `entries_by_date` ON `entries` (`station`,`attribution`);--> statement-breakpoint
CREATE INDEX `entries_by_person` ON `entries` (`station`,`person`,`attribution`);--> statement-breakpoint
CREATE INDEX `entries_by_adoption` ON `entries` (`station`,`adoption`);--> statement-breakpoint
CREATE INDEX `entries_waiting` ON `entries` (`station`,`attribution`) WHERE "entries"."amount" is null;--> statement-breakpoint
CREATE TABLE `message_refs` (
	`station` text NOT NULL,
	`key` text NOT NULL,
	`channel` text NOT NULL,
	`message` text NOT NULL,
	PRIMARY KEY(`station`, `key`)
);
--> statement-breakpoint
CREATE TABLE `month_notes` (
	`station` text NOT NULL,
	`month` text NOT NULL,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`station`, `month`, `unit`, `kind`, `person`)
);
--> statement-breakpoint
CREATE TABLE `number_series` (
	`station` text NOT NULL,
	`series` text NOT NULL,
	`year` integer NOT NULL,
	`last` integer NOT NULL,
	PRIMARY KEY(`station`, `series`, `year`)
);
--> statement-breakpoint
CREATE TABLE `opinion_words` (
	`station` text NOT NULL,
	`hash` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`station`, `hash`)
);
--> statement-breakpoint
CREATE TABLE `opinions` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`report` text NOT NULL,
	`task` integer NOT NULL,
	`verdict` text NOT NULL,
	`by` text NOT NULL,
	`words` text NOT NULL,
	`text` integer NOT NULL,
	`hash` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `id`),
	FOREIGN KEY (`station`,`report`) REFERENCES `reports`(`station`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opinions_by_report` ON `opinions` (`station`,`report`,`at`);--> statement-breakpoint
CREATE TABLE `organisation_documents` (
	`station` text NOT NULL,
	`hash` text NOT NULL,
	`document` text NOT NULL,
	PRIMARY KEY(`station`, `hash`)
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`station` text NOT NULL,
	`revision` integer NOT NULL,
	`since` text NOT NULL,
	`hash` text NOT NULL,
	`by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`station` text NOT NULL,
	`key` text NOT NULL,
	`addressee` text NOT NULL,
	`notice` text NOT NULL,
	`redrawn` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`unsure` integer NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`settled_at` integer,
	`error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_said_once` ON `outbox` (`station`,`key`) WHERE "outbox"."redrawn" = 0;--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_redrawn_waiting` ON `outbox` (`station`,`key`) WHERE "outbox"."redrawn" = 1 and "outbox"."state" = 'pending';--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`station`,`addressee`,`id`) WHERE "outbox"."state" in ('pending', 'sending');--> statement-breakpoint
CREATE TABLE `reports` (
	`station` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`status` text NOT NULL,
	`unit` text NOT NULL,
	`writers` text NOT NULL,
	`text` integer NOT NULL,
	`receipt_year` integer,
	`receipt_number` integer,
	`registration_year` integer,
	`registration_number` integer,
	`submitted_at` integer NOT NULL,
	`credit_month` text NOT NULL,
	`task` text NOT NULL,
	`signature` text,
	`lock` text,
	PRIMARY KEY(`station`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_receipt` ON `reports` (`station`,`receipt_year`,`receipt_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_registration` ON `reports` (`station`,`registration_year`,`registration_number`) WHERE "reports"."registration_number" is not null;--> statement-breakpoint
CREATE INDEX `reports_by_month` ON `reports` (`station`,`credit_month`,`unit`,`status`);--> statement-breakpoint
CREATE INDEX `reports_by_time` ON `reports` (`station`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `reports_at_office` ON `reports` (`station`,`status`) WHERE "reports"."status" in ('registered', 'editing', 'ready');--> statement-breakpoint
CREATE TABLE `revisions` (
	`station` text NOT NULL,
	`report` text NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL,
	`event_date` text NOT NULL,
	`type` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`station`, `report`, `number`),
	FOREIGN KEY (`station`,`report`) REFERENCES `reports`(`station`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `slots` (
	`station` text NOT NULL,
	`job` text NOT NULL,
	`slot` text NOT NULL,
	`at` integer NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`station`, `job`, `slot`)
);
--> statement-breakpoint
CREATE INDEX `slots_by_time` ON `slots` (`station`,`job`,`at`);--> statement-breakpoint
CREATE TABLE `stations` (
	`station` text PRIMARY KEY NOT NULL,
	`opened_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `texts` (
	`station` text NOT NULL,
	`hash` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`station`, `hash`)
);
--> statement-breakpoint
CREATE TABLE `writers` (
	`station` text NOT NULL,
	`person` text NOT NULL,
	`report` text NOT NULL,
	PRIMARY KEY(`station`, `person`, `report`),
	FOREIGN KEY (`station`,`report`) REFERENCES `reports`(`station`,`id`) ON UPDATE no action ON DELETE no action
);
