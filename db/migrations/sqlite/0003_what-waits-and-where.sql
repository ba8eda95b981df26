CREATE INDEX `audit_events_by_subject` ON `audit_events` (`station`,`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `message_refs_by_place` ON `message_refs` (`station`,`channel`,`message`);--> statement-breakpoint
CREATE INDEX `reports_to_sign` ON `reports` (`station`,`status`) WHERE "reports"."status" in ('pending-sign', 'pending-resign');