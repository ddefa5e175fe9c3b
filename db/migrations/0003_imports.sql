CREATE TABLE `imported` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`read` text NOT NULL,
	`state` text NOT NULL,
	`organ_code` text,
	`year` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sha256`) REFERENCES `source_file`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imported_person` ON `imported` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `source_file` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
ALTER TABLE `edition` ADD `archived` text;