CREATE TABLE `searchable` (
	`id` integer PRIMARY KEY NOT NULL,
	`head` text NOT NULL,
	`overview` text NOT NULL,
	`problems` text NOT NULL,
	`other` text NOT NULL,
	`rows` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `standing` (
	`id` integer PRIMARY KEY NOT NULL,
	`organ_code` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`form` text NOT NULL,
	`path` text NOT NULL,
	`organ_name` text NOT NULL,
	`organ_short_name` text NOT NULL,
	`organ_level` text NOT NULL,
	`organ_kind` text NOT NULL,
	`rank` integer NOT NULL,
	`kind` text NOT NULL,
	`format` text NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`hash` text NOT NULL,
	`deadline` text NOT NULL,
	`published_at` integer NOT NULL,
	`first_published_at` integer NOT NULL,
	`on_time` integer NOT NULL,
	`received` integer,
	`carried_over` integer,
	`disclosed` integer,
	`withheld` integer,
	`concluded` integer,
	`carried_forward` integer,
	`reconsiderations` integer,
	`litigations` integer
);
--> statement-breakpoint
CREATE INDEX `standing_list` ON `standing` (`year`,`rank`,`organ_code`);--> statement-breakpoint
CREATE INDEX `standing_received` ON `standing` (`year`,`received`);--> statement-breakpoint
CREATE INDEX `standing_published` ON `standing` (`published_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `standing_report` ON `standing` (`organ_code`,`year`);--> statement-breakpoint
CREATE VIRTUAL TABLE term USING fts5(head, body, tokenize='ascii', content='', contentless_delete=1, detail=column);
