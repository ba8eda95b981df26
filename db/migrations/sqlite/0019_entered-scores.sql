ALTER TABLE `superior_scores` ADD `notice` text;--> statement-breakpoint
ALTER TABLE `superior_scores` ADD `told` text;--> statement-breakpoint
ALTER TABLE `superior_scores` ADD `corrects` text;