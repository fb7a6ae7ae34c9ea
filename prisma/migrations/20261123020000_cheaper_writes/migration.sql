-- Two sides on a day are looked for on that day and no more in its whole month, so that a report costs the same
-- however often its two sides meet. The columns only say where to look, so history need not hear of it.
ALTER TABLE "reports" DISABLE TRIGGER USER;
UPDATE "reports" SET "block_from" = ("told" ->> 'date')::DATE,
    "block_to" = greatest(("told" ->> 'dateEnd')::DATE, ("told" ->> 'date')::DATE)
WHERE "block_key" LIKE 'sides %' AND "told" ->> 'datePrecision' = 'day';
ALTER TABLE "reports" ENABLE TRIGGER USER;

UPDATE "meeting_words" SET "block_from" = ("told" ->> 'date')::DATE,
    "block_to" = greatest(("told" ->> 'dateEnd')::DATE, ("told" ->> 'date')::DATE)
WHERE "block_key" LIKE 'sides %' AND "told" ->> 'datePrecision' = 'day';
