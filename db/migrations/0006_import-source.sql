CREATE TABLE `import_source` (
	`import_id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imported`(`id`) ON UPDATE no action ON DELETE no action
);
