CREATE TABLE `unit_tallies` (
	`station` text NOT NULL,
	`grain` text NOT NULL,
	`day` text NOT NULL,
	`unit` text NOT NULL,
	`received` integer NOT NULL,
	`dispatched` integer NOT NULL,
	`adopted` integer NOT NULL,
	`adoptions` integer NOT NULL,
	`points` integer NOT NULL,
	`money` integer NOT NULL,
	PRIMARY KEY(`station`, `grain`, `day`, `unit`)
);
