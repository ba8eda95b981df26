CREATE TABLE `station_bulletins` (
	`station` text NOT NULL,
	`period` text NOT NULL,
	`revision` integer NOT NULL,
	`status` text NOT NULL,
	`sheet` text NOT NULL,
	`remark` text NOT NULL,
	`steps` text NOT NULL,
	PRIMARY KEY(`station`, `period`)
);
