DROP INDEX `standing_list`;--> statement-breakpoint
DROP INDEX `standing_received`;--> statement-breakpoint
CREATE INDEX `standing_concluded` ON `standing` (`year`,"concluded" DESC,`rank`,`organ_code`,`organ_level`,`organ_kind`,`on_time`,`received`,`carried_over`);--> statement-breakpoint
CREATE INDEX `standing_carried_forward` ON `standing` (`year`,"carried_forward" DESC,`rank`,`organ_code`,`organ_level`,`organ_kind`,`on_time`,`received`,`carried_over`);--> statement-breakpoint
CREATE INDEX `standing_disputes` ON `standing` (`year`,"reconsiderations" + "litigations" DESC,`rank`,`organ_code`,`organ_level`,`organ_kind`,`on_time`,`received`,`carried_over`);--> statement-breakpoint
CREATE INDEX `standing_published_in` ON `standing` (`year`,"published_at" DESC,`rank`,`organ_code`,`organ_level`,`organ_kind`,`on_time`,`received`,`carried_over`);--> statement-breakpoint
CREATE INDEX `standing_path` ON `standing` (`year`,`path`);--> statement-breakpoint
CREATE INDEX `standing_list` ON `standing` (`year`,`rank`,`organ_code`,`organ_level`,`organ_kind`,`on_time`,`received`,`carried_over`,`organ_name`);--> statement-breakpoint
CREATE INDEX `standing_received` ON `standing` (`year`,"received" DESC,`rank`,`organ_code`,`organ_level`,`organ_kind`,`on_time`,`received`,`carried_over`);