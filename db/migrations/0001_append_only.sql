CREATE TRIGGER edition_is_frozen BEFORE UPDATE ON edition BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
--> statement-breakpoint
CREATE TRIGGER edition_stays BEFORE DELETE ON edition BEGIN SELECT RAISE(ABORT, 'an edition never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER history_is_frozen BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history never changes'); END;
--> statement-breakpoint
CREATE TRIGGER history_stays BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER step_is_frozen BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'a step never changes'); END;
--> statement-breakpoint
CREATE TRIGGER step_stays BEFORE DELETE ON step BEGIN SELECT RAISE(ABORT, 'a step never goes away'); END;
