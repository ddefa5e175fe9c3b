CREATE TABLE `answer` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`rule` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`text` text DEFAULT '' NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_report` ON `answer` (`report_id`,`fingerprint`,`id`);--> statement-breakpoint
CREATE INDEX `history_renamed` ON `history` (`organ_id`) WHERE "history"."verb" = 'organ.change';--> statement-breakpoint
CREATE TRIGGER answer_is_frozen BEFORE UPDATE ON answer BEGIN SELECT RAISE(ABORT, 'an answer never changes'); END;
--> statement-breakpoint
CREATE TRIGGER answer_stays BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'an answer never goes away'); END;
