CREATE TABLE `device` (
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`id`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edition` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`organ_id` text NOT NULL,
	`organ_code` text NOT NULL,
	`organ_name` text NOT NULL,
	`organ_short_name` text NOT NULL,
	`organ_level` text NOT NULL,
	`organ_kind` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`form` text NOT NULL,
	`title` text NOT NULL,
	`content` text,
	`hash` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`explanations` text DEFAULT '{}' NOT NULL,
	`deadline` text NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `edition_organ` ON `edition` (`organ_code`,`year`,`number`);--> statement-breakpoint
CREATE INDEX `edition_year` ON `edition` (`year`);--> statement-breakpoint
CREATE INDEX `edition_published` ON `edition` (`published_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `edition_number` ON `edition` (`organ_code`,`year`,`number`);--> statement-breakpoint
CREATE TABLE `failed_sign_in` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`login` text NOT NULL,
	`address` text NOT NULL,
	`device` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `failed_sign_in_login` ON `failed_sign_in` (`login`,`at`);--> statement-breakpoint
CREATE INDEX `failed_sign_in_address` ON `failed_sign_in` (`address`,`at`);--> statement-breakpoint
CREATE TABLE `history` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	`verb` text NOT NULL,
	`organ_id` text,
	`report_id` text,
	`section` text,
	`version` integer,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `history_report` ON `history` (`report_id`,`id`);--> statement-breakpoint
CREATE INDEX `history_organ` ON `history` (`organ_id`,`id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`organ_id` text,
	`role` text,
	`person_id` text,
	`name` text DEFAULT '' NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`organ_id`) REFERENCES `organ`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_tokenHash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE TABLE `organ` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`parent_id` text,
	`path` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`level` text NOT NULL,
	`kind` text NOT NULL,
	`powers` text NOT NULL,
	`contact` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organ_code_unique` ON `organ` (`code`);--> statement-breakpoint
CREATE INDEX `organ_path` ON `organ` (`path`);--> statement-breakpoint
CREATE INDEX `organ_parent` ON `organ` (`parent_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`deactivated_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_login_unique` ON `person` (`login`);--> statement-breakpoint
CREATE TABLE `public_version` (
	`scope` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`organ_id` text NOT NULL,
	`year` integer NOT NULL,
	`kind` text NOT NULL,
	`format` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`organ_id`) REFERENCES `organ`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_year` ON `report` (`year`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_organ_year` ON `report` (`organ_id`,`year`);--> statement-breakpoint
CREATE TABLE `role` (
	`person_id` text NOT NULL,
	`organ_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `organ_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organ_id`) REFERENCES `organ`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_organ` ON `role` (`organ_id`);--> statement-breakpoint
CREATE TABLE `section` (
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`content` text NOT NULL,
	`touched_by` text,
	`touched_at` integer,
	PRIMARY KEY(`report_id`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`ended_at` integer,
	`agent` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE TABLE `step` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`deed` text NOT NULL,
	`version` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `step_number` ON `step` (`report_id`,`number`);