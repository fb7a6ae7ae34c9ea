-- A person's word above the machine's, and what the base knew on any day. The first part keeps revisions and history;
-- the second adds what reports and meetings need for joining and deciding; the third is what persons do.

-- 1. Revisions. One row for every transaction that writes, made when it first does.
CREATE TABLE "revisions" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "cause" TEXT NOT NULL,
    "actor" TEXT,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "revisions_at_key" ON "revisions"("at");

-- The revision of this transaction. Whoever makes one holds the lock of all writers until he commits, so that the order of
-- revisions is that of commits, and what was known at one of them never changes afterwards.
CREATE FUNCTION current_revision() RETURNS BIGINT LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    known TEXT := current_setting('entente.revision', true);
    made BIGINT;
BEGIN
    IF known <> '' THEN
        RETURN known::BIGINT;
    END IF;
    PERFORM pg_advisory_xact_lock(6647412);
    INSERT INTO public.revisions ("at", "cause", "actor")
    VALUES (
        greatest(clock_timestamp(), (SELECT max("at") + INTERVAL '1 microsecond' FROM public.revisions)),
        coalesce(nullif(current_setting('entente.cause', true), ''), 'unnamed'),
        nullif(current_setting('entente.actor', true), '')
    )
    RETURNING "id" INTO made;
    PERFORM set_config('entente.revision', made::TEXT, true);
    RETURN made;
END $$;

CREATE SCHEMA "history";
CREATE SCHEMA "as_of";

CREATE FUNCTION stamp_revision() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    NEW."revision" := public.current_revision();
    RETURN NEW;
END $$;

-- Rows made and taken back in one revision were never known to anybody.
CREATE FUNCTION keep_gone_rows() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('INSERT INTO history.%I SELECT $1, gone.* FROM gone WHERE gone."revision" < $1', TG_TABLE_NAME)
    USING public.current_revision();
    RETURN NULL;
END $$;

-- Whoever empties a table at a stroke wants it as if it never was.
CREATE FUNCTION forget_rows() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('TRUNCATE history.%I', TG_TABLE_NAME);
    RETURN NULL;
END $$;

-- Makes a table keep its history. To be called again for a table to which a later migration has added columns, after it
-- has added them to its twin in "history" as well.
CREATE FUNCTION keep_history_of(name TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    columns TEXT;
    known RECORD;
BEGIN
    IF to_regclass('history.' || quote_ident(name)) IS NULL THEN
        EXECUTE format('CREATE TABLE history.%1$I ("until" BIGINT NOT NULL, LIKE public.%1$I)', name);
        FOR known IN SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = name LOOP
            EXECUTE regexp_replace(known.indexdef, '^CREATE (UNIQUE )?INDEX \S+ ON public\.', 'CREATE INDEX ON history.');
        END LOOP;
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

-- What is in the base by now has been known at least since this migration; of the time before it nothing is said.
ALTER TABLE "articles" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "extractions" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "people" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "person_names" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "meeting_countries" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "meeting_organizations" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "participants" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "meeting_areas" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "article_countries" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "article_areas" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "article_area_countries" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "agreements" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "agreement_countries" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "figures" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();
ALTER TABLE "evidence" ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();

-- 2. Meetings and reports.
ALTER TABLE "meetings"
    ADD COLUMN "state" TEXT NOT NULL DEFAULT 'live',
    ADD COLUMN "merged_into" TEXT,
    ADD COLUMN "accepted" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "sources" JSONB NOT NULL DEFAULT '{}',
    ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();

ALTER TABLE "reports"
    ADD COLUMN "block_key" TEXT,
    ADD COLUMN "block_from" DATE,
    ADD COLUMN "block_to" DATE,
    ADD COLUMN "pinned" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "kept" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "score" REAL NOT NULL DEFAULT 1,
    ADD COLUMN "engine_version" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "revision" BIGINT NOT NULL DEFAULT current_revision();

UPDATE "reports" SET "engine_version" = "extractions"."engine_version"
FROM "extractions" WHERE "extractions"."article_id" = "reports"."article_id";

-- The blocks of the reports that are there, as lib/identity/blocks.ts finds them for new ones.
WITH told AS (
    SELECT "id", ("told" ->> 'date')::DATE AS first, "told" ->> 'datePrecision' AS grain,
        greatest(("told" ->> 'dateEnd')::DATE, ("told" ->> 'date')::DATE) AS last,
        ARRAY(SELECT DISTINCT code COLLATE "C" FROM jsonb_array_elements_text("told" -> 'countries') AS code ORDER BY 1)
            || ARRAY(SELECT DISTINCT code COLLATE "C" FROM jsonb_array_elements_text("told" -> 'organizations') AS code
                ORDER BY 1) AS sides
    FROM "reports" WHERE "told" ->> 'date' IS NOT NULL AND "told" ->> 'datePrecision' IS NOT NULL
), blocks AS (
    SELECT "id", CASE
            WHEN grain = 'year' THEN 'year ' || array_to_string(sides, '+')
            WHEN grain = 'month' AND cardinality(sides) > 2 THEN 'month ' || array_to_string(sides, '+')
            WHEN grain = 'day' AND cardinality(sides) > 2 THEN 'many'
            ELSE 'sides ' || array_to_string(sides, '+')
        END AS key,
        CASE
            WHEN grain = 'year' THEN date_trunc('year', first)
            WHEN grain = 'month' OR cardinality(sides) <= 2 THEN date_trunc('month', first)
            ELSE first
        END::DATE AS starts,
        CASE
            WHEN grain = 'year' THEN date_trunc('year', first) + INTERVAL '1 year - 1 day'
            WHEN grain = 'month' THEN date_trunc('month', first) + INTERVAL '1 month - 1 day'
            WHEN cardinality(sides) <= 2 THEN date_trunc('month', last) + INTERVAL '1 month - 1 day'
            ELSE last
        END::DATE AS ends
    FROM told WHERE grain <> 'day' OR last - first < 14
)
UPDATE "reports" SET "block_key" = blocks.key, "block_from" = blocks.starts, "block_to" = blocks.ends
FROM blocks WHERE blocks."id" = "reports"."id";

CREATE INDEX "reports_block_key_block_from_idx" ON "reports"("block_key", "block_from");

ALTER TABLE "meetings"
    ADD CONSTRAINT "meetings_state_check" CHECK ("state" IN ('live', 'rejected', 'deleted', 'merged')),
    ADD CONSTRAINT "meetings_merged_into_check" CHECK (("state" = 'merged') = ("merged_into" IS NOT NULL)),
    ADD CONSTRAINT "meetings_merged_into_other_check" CHECK ("merged_into" <> "id"),
    ADD CONSTRAINT "meetings_sources_check" CHECK (jsonb_typeof("sources") = 'object');

ALTER TABLE "reports"
    ADD CONSTRAINT "reports_score_check" CHECK ("score" BETWEEN 0 AND 1),
    ADD CONSTRAINT "reports_kept_check" CHECK ("pinned" OR NOT "kept"),
    ADD CONSTRAINT "reports_block_check" CHECK (
        num_nulls("block_key", "block_from", "block_to") IN (0, 3) AND "block_from" <= "block_to"
    );

-- 3. What persons do.
CREATE TABLE "acts" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "why" TEXT,
    "undoes" INTEGER,
    "revision" BIGINT NOT NULL DEFAULT current_revision(),

    CONSTRAINT "acts_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "changes" (
    "id" SERIAL NOT NULL,
    "act_id" INTEGER NOT NULL,
    "meeting_id" TEXT,
    "person_key" TEXT,
    "field" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "shown" JSONB,
    "evidence" JSONB,
    "undone_by" INTEGER,
    "revision" BIGINT NOT NULL DEFAULT current_revision(),

    CONSTRAINT "changes_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "decisions" (
    "meeting_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "machine" JSONB,
    "differing" JSONB,
    "act_id" INTEGER NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT current_revision(),

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("meeting_id","field")
);

CREATE TABLE "meeting_words" (
    "meeting_id" TEXT NOT NULL,
    "told" JSONB NOT NULL,
    "block_key" TEXT,
    "block_from" DATE,
    "block_to" DATE,

    CONSTRAINT "meeting_words_pkey" PRIMARY KEY ("meeting_id")
);

CREATE TABLE "doubts" (
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "reasons" TEXT[],

    CONSTRAINT "doubts_pkey" PRIMARY KEY ("a","b")
);

CREATE TABLE "person_aliases" (
    "key" TEXT NOT NULL,
    "article_id" TEXT NOT NULL DEFAULT '',
    "target" TEXT NOT NULL,
    "act_id" INTEGER NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT current_revision(),

    CONSTRAINT "person_aliases_pkey" PRIMARY KEY ("key","article_id")
);

CREATE INDEX "changes_meeting_id_idx" ON "changes"("meeting_id");
CREATE INDEX "changes_person_key_idx" ON "changes"("person_key");
CREATE INDEX "changes_act_id_idx" ON "changes"("act_id");
CREATE INDEX "meeting_words_block_key_block_from_idx" ON "meeting_words"("block_key", "block_from");
CREATE INDEX "doubts_b_idx" ON "doubts"("b");
CREATE INDEX "person_aliases_target_idx" ON "person_aliases"("target");

ALTER TABLE "acts" ADD CONSTRAINT "acts_undoes_fkey" FOREIGN KEY ("undoes") REFERENCES "acts"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "changes" ADD CONSTRAINT "changes_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "changes" ADD CONSTRAINT "changes_undone_by_fkey" FOREIGN KEY ("undone_by") REFERENCES "acts"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_words" ADD CONSTRAINT "meeting_words_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "doubts" ADD CONSTRAINT "doubts_a_fkey" FOREIGN KEY ("a") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "doubts" ADD CONSTRAINT "doubts_b_fkey" FOREIGN KEY ("b") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "person_aliases" ADD CONSTRAINT "person_aliases_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "acts"
    ADD CONSTRAINT "acts_actor_check" CHECK ("actor" <> ''),
    ADD CONSTRAINT "acts_action_check" CHECK ("action" IN (
        'add', 'edit', 'clear', 'merge', 'split', 'accept', 'reject', 'delete', 'restore', 'keep', 'take', 'apart', 'undo',
        'merge_people', 'split_person'
    ));

ALTER TABLE "changes"
    ADD CONSTRAINT "changes_field_check" CHECK ("field" <> ''),
    ADD CONSTRAINT "changes_about_check" CHECK (num_nonnulls("meeting_id", "person_key") >= 1);

ALTER TABLE "decisions" ADD CONSTRAINT "decisions_field_check" CHECK ("field" <> '');

ALTER TABLE "doubts"
    ADD CONSTRAINT "doubts_order_check" CHECK ("a" < "b"),
    ADD CONSTRAINT "doubts_score_check" CHECK ("score" BETWEEN 0 AND 1);

ALTER TABLE "person_aliases" ADD CONSTRAINT "person_aliases_target_check" CHECK ("target" <> '' AND "target" <> "key");

-- Who is asked for by what reports tell, when persons are made one or taken apart.
CREATE INDEX "reports_told_participants_idx" ON "reports" USING GIN (("told" -> 'participants') jsonb_path_ops);
CREATE INDEX "changes_undone_by_idx" ON "changes"("undone_by");

-- From here on every table that answers are made from keeps what it held before.
SELECT keep_history_of(name) FROM unnest(ARRAY[
    'articles', 'extractions', 'people', 'person_names', 'meetings', 'meeting_countries', 'meeting_organizations',
    'participants', 'meeting_areas', 'reports', 'article_countries', 'article_areas', 'article_area_countries',
    'agreements', 'agreement_countries', 'figures', 'evidence', 'acts', 'changes', 'decisions', 'person_aliases'
]) AS name;

-- A meeting that comes back under its id goes on counting its versions, so that no editor takes it for the one he saw.
CREATE FUNCTION count_versions_on() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    NEW."version" := greatest(
        NEW."version",
        1 + coalesce((SELECT max("version") FROM history.meetings WHERE "id" = NEW."id"), 0)
    );
    RETURN NEW;
END $$;

CREATE TRIGGER count_versions_on BEFORE INSERT ON "meetings" FOR EACH ROW EXECUTE FUNCTION count_versions_on();
