-- History grows with every change and is never changed itself. It lies in one partition for each year in which its rows
-- went, so that an old year can be vacuumed for good, moved to a slower disk or taken away, and a question as of a day
-- passes over the years that had ended by then. The key is the revision at which a row went: a year ends where the first
-- revision of the next one stands, and the open year reaches to the end of all numbers.
CREATE SCHEMA "history_years";

-- Turns a table of history into one with partitions; what it holds becomes the open year.
CREATE FUNCTION part_history_of(name TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    year TEXT := name || '_' || to_char(now() AT TIME ZONE 'UTC', 'YYYY');
    known RECORD;
BEGIN
    EXECUTE format('ALTER TABLE history.%I SET SCHEMA history_years', name);
    EXECUTE format('ALTER TABLE history_years.%I RENAME TO %I', name, year);
    EXECUTE format('CREATE TABLE history.%I (LIKE history_years.%I) PARTITION BY RANGE ("until")', name, year);
    FOR known IN SELECT indexdef FROM pg_indexes WHERE schemaname = 'history_years' AND tablename = year LOOP
        EXECUTE regexp_replace(known.indexdef, '^CREATE INDEX \S+ ON \S+ ', format('CREATE INDEX ON history.%I ', name));
    END LOOP;
    EXECUTE format('ALTER TABLE history.%I ATTACH PARTITION history_years.%I FOR VALUES FROM (MINVALUE) TO (MAXVALUE)',
        name, year);
END $$;

-- As before, but with partitions.
CREATE OR REPLACE FUNCTION keep_history_of(name TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    columns TEXT;
    known RECORD;
BEGIN
    IF to_regclass('history.' || quote_ident(name)) IS NULL THEN
        EXECUTE format('CREATE TABLE history.%1$I ("until" BIGINT NOT NULL, LIKE public.%1$I)', name);
        FOR known IN SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = name LOOP
            EXECUTE regexp_replace(known.indexdef, '^CREATE (UNIQUE )?INDEX \S+ ON public\.', 'CREATE INDEX ON history.');
        END LOOP;
        PERFORM public.part_history_of(name);
        EXECUTE format('CREATE TRIGGER stamp_revision BEFORE UPDATE ON public.%I
            FOR EACH ROW EXECUTE FUNCTION public.stamp_revision()', name);
        EXECUTE format('CREATE TRIGGER keep_changed_rows AFTER UPDATE ON public.%I REFERENCING OLD TABLE AS gone
            FOR EACH STATEMENT EXECUTE FUNCTION public.keep_gone_rows()', name);
        EXECUTE format('CREATE TRIGGER forget_rows AFTER TRUNCATE ON public.%I
            FOR EACH STATEMENT EXECUTE FUNCTION public.forget_rows()', name);
        EXECUTE format('CREATE TRIGGER keep_deleted_rows AFTER DELETE ON public.%I REFERENCING OLD TABLE AS gone
            FOR EACH STATEMENT EXECUTE FUNCTION public.keep_gone_rows()', name);
    END IF;
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns FROM pg_attribute
    WHERE attrelid = ('public.' || quote_ident(name))::REGCLASS AND attnum > 0 AND NOT attisdropped;
    -- The conditions stand around the union and not in its halves: only so does a join reach the indexes of both.
    EXECUTE format('CREATE OR REPLACE VIEW as_of.%1$I AS
        SELECT %2$s FROM (
            SELECT %2$s, 9223372036854775807 AS "until" FROM public.%1$I
            UNION ALL
            SELECT %2$s, "until" FROM history.%1$I
        ) known
        WHERE "revision" <= (SELECT current_setting(''entente.as_of'')::BIGINT)
            AND "until" > (SELECT current_setting(''entente.as_of'')::BIGINT)', name, columns);
END $$;

-- Ends the year that is open in one table of history: rows that went at "first" or later go over to the next one.
CREATE FUNCTION begin_history_year(name TEXT, opened TEXT, begins TEXT, first BIGINT, next TEXT) RETURNS VOID
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE history.%I DETACH PARTITION history_years.%I', name, opened);
    EXECUTE format('CREATE TABLE history_years.%I PARTITION OF history.%I FOR VALUES FROM (%s) TO (MAXVALUE)',
        next, name, first);
    EXECUTE format('WITH late AS (DELETE FROM history_years.%I WHERE "until" >= $1 RETURNING *)
        INSERT INTO history.%I SELECT * FROM late', opened, name) USING first;
    EXECUTE format('ALTER TABLE history.%I ATTACH PARTITION history_years.%I FOR VALUES FROM (%s) TO (%s)',
        name, opened, begins, first);
END $$;

-- Begins every year that has begun by the clock and not in history; to be called from time to time, and of no effect
-- within a year. No answer changes by it. Writers wait meanwhile.
-- Returns how many partitions were made.
CREATE FUNCTION open_history_years(today TIMESTAMPTZ DEFAULT now()) RETURNS INT LANGUAGE plpgsql AS $$
DECLARE
    this INT := extract(YEAR FROM today AT TIME ZONE 'UTC');
    opened RECORD;
    last TEXT;
    begins TEXT;
    next TEXT;
    start TIMESTAMPTZ;
    first BIGINT;
    made INT := 0;
BEGIN
    FOR opened IN
        SELECT twin.relname::TEXT AS name, part.relname::TEXT AS part, right(part.relname, 4)::INT AS year,
            substring(pg_get_expr(part.relpartbound, part.oid) FROM 'FROM \((.*?)\)') AS begins
        FROM pg_class twin
            JOIN pg_inherits ON inhparent = twin.oid
            JOIN pg_class part ON part.oid = inhrelid
        WHERE twin.relnamespace = 'history'::REGNAMESPACE AND pg_get_expr(part.relpartbound, part.oid) LIKE '%TO (MAXVALUE)'
            AND right(part.relname, 4)::INT < this
        ORDER BY 1
    LOOP
        PERFORM pg_advisory_xact_lock(6647412);
        last := opened.part;
        begins := opened.begins;
        FOR year IN opened.year + 1 .. this LOOP
            start := make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC');
            -- a year in which nothing was written has no partition
            CONTINUE WHEN year < this AND NOT EXISTS (
                SELECT FROM public.revisions
                WHERE "at" >= start AND "at" < make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC'));
            SELECT coalesce(min("id"), (SELECT 1 + coalesce(max("id"), 0) FROM public.revisions)) INTO first
            FROM public.revisions WHERE "at" >= start;
            next := opened.name || '_' || year;
            IF first::TEXT = trim(BOTH '''' FROM begins) THEN
                EXECUTE format('ALTER TABLE history_years.%I RENAME TO %I', last, next);
            ELSE
                PERFORM public.begin_history_year(opened.name, last, begins, first, next);
                begins := first::TEXT;
                made := made + 1;
            END IF;
            last := next;
        END LOOP;
    END LOOP;
    RETURN made;
END $$;

SELECT part_history_of(relname), keep_history_of(relname) FROM pg_class
WHERE relnamespace = 'history'::REGNAMESPACE AND relkind = 'r';
