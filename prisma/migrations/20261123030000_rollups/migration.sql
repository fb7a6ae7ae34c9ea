-- Rollups: what figures count, kept in the transaction that writes. `meeting_facts` has a narrow row for each live meeting, and
-- the tables of counts what follows from these rows; so a figure reads as many rows as its answer has, not as the base has.
-- Rows name themselves out of date as they are written (3), and at the end of the transaction what they had brought to
-- the counts is taken away and what they bring now is added (2). The schema `rollup` says what everything should be (1).

-- Counts change far more often than they come, hence the room that is left beside them: a row that stays on its page needs no
-- new place in the indexes.
-- A year or month of a meeting without a date is 'infinity'; the grain 'all' has the one period '-infinity'. What a
-- meeting may lack, as its level, is '' in a count.
CREATE TABLE "meeting_facts" (
    "meeting_id" TEXT NOT NULL,
    "date" DATE,
    "date_precision" TEXT,
    "status" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT,
    "visit_type" TEXT,
    "guest_code" TEXT,
    "host_code" TEXT,
    "place_code" TEXT,
    "city" TEXT,
    "recalled" BOOLEAN NOT NULL,
    "verified" BOOLEAN NOT NULL,
    "countries" TEXT[],
    "organizations" TEXT[],
    "areas" TEXT[],
    "stories" INTEGER NOT NULL,
    "languages" TEXT[],
    "sources" TEXT[],

    CONSTRAINT "meeting_facts_pkey" PRIMARY KEY ("meeting_id")
);

CREATE TABLE "article_facts" (
    "article_id" TEXT NOT NULL,
    "published" DATE,
    "language" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "story" TEXT NOT NULL,
    "told" BOOLEAN NOT NULL,

    CONSTRAINT "article_facts_pkey" PRIMARY KEY ("article_id")
);

CREATE TABLE "meeting_counts" (
    "of" TEXT NOT NULL,
    "grain" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "period" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "meetings" INTEGER NOT NULL,
    "visits" INTEGER NOT NULL,
    "made" INTEGER NOT NULL,
    "received" INTEGER NOT NULL,
    "recalled" INTEGER NOT NULL,
    "year_only" INTEGER NOT NULL,
    "stories" INTEGER NOT NULL,
    "ru" INTEGER NOT NULL,
    "en" INTEGER NOT NULL,
    "kk" INTEGER NOT NULL,
    "sr" INTEGER NOT NULL,
    "other" INTEGER NOT NULL,
    "first" DATE,
    "last" DATE,

    CONSTRAINT "meeting_counts_pkey" PRIMARY KEY ("of", "grain", "scope", "period", "status", "level", "kind")
) WITH (fillfactor = 70);

CREATE TABLE "area_counts" (
    "scope_of" TEXT NOT NULL,
    "grain" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "period" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "meetings" INTEGER NOT NULL,
    "first" DATE,
    "last" DATE,

    CONSTRAINT "area_counts_pkey" PRIMARY KEY ("scope_of", "grain", "scope", "area", "period", "status", "level")
) WITH (fillfactor = 70);

CREATE TABLE "place_counts" (
    "of" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "place_code" TEXT NOT NULL,
    "guest_code" TEXT NOT NULL,
    "host_code" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "meetings" INTEGER NOT NULL,
    "last" DATE,

    CONSTRAINT "place_counts_pkey" PRIMARY KEY ("of", "scope", "city", "place_code", "guest_code", "host_code", "status", "level")
) WITH (fillfactor = 70);

-- Stories that tell of two verified meetings or more: counted by meeting they count too often, by as much as the second table
-- says. Its status 'all' stands for whatever status.
CREATE TABLE "shared_stories" (
    "story" TEXT NOT NULL,
    "meeting_id" TEXT NOT NULL,

    CONSTRAINT "shared_stories_pkey" PRIMARY KEY ("story", "meeting_id")
);

CREATE TABLE "story_overlaps" (
    "of" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "surplus" INTEGER NOT NULL,

    CONSTRAINT "story_overlaps_pkey" PRIMARY KEY ("of", "scope", "status")
);

-- Articles by month of publication; the month '-infinity' stands for all.
CREATE TABLE "article_counts" (
    "month" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "copies" INTEGER NOT NULL,
    "untold" INTEGER NOT NULL,
    "first" DATE,
    "last" DATE,

    CONSTRAINT "article_counts_pkey" PRIMARY KEY ("month", "language", "outlet", "host")
);

-- Stories that have an article of the month (in the language; '' for any).
CREATE TABLE "story_counts" (
    "month" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,

    CONSTRAINT "story_counts_pkey" PRIMARY KEY ("month", "language")
);

-- Meetings that a source tells of.
CREATE TABLE "source_counts" (
    "outlet" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "meetings" INTEGER NOT NULL,

    CONSTRAINT "source_counts_pkey" PRIMARY KEY ("outlet", "host", "status")
);

CREATE TABLE "person_counts" (
    "person_id" INTEGER NOT NULL,
    "meetings" INTEGER NOT NULL,

    CONSTRAINT "person_counts_pkey" PRIMARY KEY ("person_id")
) WITH (fillfactor = 70);

-- 'articles', 'meetings' (live) and 'unverified' (those of them that only programs tell of).
CREATE TABLE "base_counts" (
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "base_counts_pkey" PRIMARY KEY ("name")
);

CREATE INDEX "meeting_facts_countries_idx" ON "meeting_facts" USING GIN ("countries");
CREATE INDEX "meeting_facts_areas_idx" ON "meeting_facts" USING GIN ("areas");
CREATE INDEX "meeting_facts_many_idx" ON "meeting_facts" USING GIN ("countries") WHERE cardinality("countries") > 2;
CREATE INDEX "meeting_facts_organizations_idx" ON "meeting_facts" USING GIN ("organizations") WHERE cardinality("organizations") > 0;
CREATE INDEX "meeting_facts_newest_idx" ON "meeting_facts" ("date" DESC NULLS LAST, "meeting_id" COLLATE "C") INCLUDE ("status", "verified");
CREATE INDEX "meeting_facts_city_idx" ON "meeting_facts" ("city", "date");
CREATE INDEX "meeting_facts_unverified_idx" ON "meeting_facts" ("meeting_id") WHERE NOT "verified";
CREATE INDEX "article_facts_story_idx" ON "article_facts" ("story") WHERE "story" <> "article_id";
CREATE INDEX "article_facts_published_idx" ON "article_facts" ("published");
CREATE INDEX "meeting_counts_of_grain_period_idx" ON "meeting_counts" ("of", "grain", "period");
CREATE INDEX "article_counts_language_outlet_host_idx" ON "article_counts" ("language", "outlet", "host");
CREATE INDEX "area_counts_pairs_idx" ON "area_counts" ("area") WHERE "scope_of" = 'pair' AND "grain" = 'all';
CREATE INDEX "shared_stories_meeting_id_idx" ON "shared_stories" ("meeting_id");
CREATE INDEX "person_counts_meetings_person_id_idx" ON "person_counts" ("meetings" DESC, "person_id");
CREATE INDEX "extractions_extracted_at_idx" ON "extractions" ("extracted_at" DESC);

-- 1. What everything should be: facts as they follow from meetings and reports, counts as they follow from facts. The views have
-- the names and columns of the tables.
CREATE SCHEMA "rollup";

CREATE FUNCTION rollup.host_of(url TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(substring(url FROM '^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]+)'), '')
$$;

-- Outlet and host of a report as sources are named: the host only where no outlet is, or our own desk retells another.
CREATE FUNCTION rollup.source_of(outlet TEXT, url TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
    SELECT btrim(coalesce(outlet, '')) || E'\x1f' || CASE WHEN btrim(coalesce(outlet, '')) IN ('', 'Entente sample desk')
        THEN regexp_replace(lower(rollup.host_of(url)), '^(www[.])+', '') ELSE '' END
$$;

CREATE VIEW rollup.meeting_facts AS
SELECT m."id" AS "meeting_id", m."date", m."date_precision", m."status", m."kind", m."level", m."visit_type", m."guest_code",
    m."host_code", m."place_code", m."city", m."recalled", m."accepted" OR coalesce(told."witnessed", true) AS "verified",
    ARRAY(SELECT x."country_code" FROM public.meeting_countries x WHERE x."meeting_id" = m."id"
        ORDER BY x."country_code" COLLATE "C") AS "countries",
    ARRAY(SELECT x."organization_code" FROM public.meeting_organizations x WHERE x."meeting_id" = m."id"
        ORDER BY x."organization_code" COLLATE "C") AS "organizations",
    ARRAY(SELECT x."area_code" FROM public.meeting_areas x WHERE x."meeting_id" = m."id"
        ORDER BY x."area_code" COLLATE "C") AS "areas",
    told."stories", told."languages", told."sources"
FROM public.meetings m, LATERAL (
    SELECT count(DISTINCT coalesce(c."original_id", r."article_id"))::int AS "stories",
        coalesce(array_agg(DISTINCT split_part(lower(a."language"), '-', 1) COLLATE "C"), '{}') AS "languages",
        coalesce(array_agg(DISTINCT rollup.source_of(a."outlet", a."url") COLLATE "C"), '{}') AS "sources",
        bool_or(x."unverified" IS NOT TRUE) AS "witnessed"
    FROM public.reports r JOIN public.articles a ON a."id" = r."article_id"
        LEFT JOIN public.article_copies c ON c."article_id" = r."article_id"
        LEFT JOIN public.article_records x ON x."article_id" = r."article_id"
    WHERE r."meeting_id" = m."id"
) told
WHERE m."state" = 'live';

CREATE VIEW rollup.article_facts AS
SELECT a."id" AS "article_id", a."published", split_part(lower(a."language"), '-', 1) AS "language",
    coalesce(a."outlet", '') AS "outlet", rollup.host_of(a."url") AS "host", coalesce(c."original_id", a."id") AS "story",
    EXISTS (SELECT FROM public.reports r JOIN public.meetings m ON m."id" = r."meeting_id"
        WHERE r."article_id" = a."id" AND m."state" = 'live') AS "told"
FROM public.articles a LEFT JOIN public.article_copies c ON c."article_id" = a."id";

-- Under what a meeting is counted. `made` and `received` are the visits of the country; of a pair those of the first to the
-- second and of the second to the first.
CREATE FUNCTION rollup.scopes(countries TEXT[], organizations TEXT[], areas TEXT[], guest TEXT, host TEXT)
RETURNS TABLE ("of" TEXT, "scope" TEXT, "made" INT, "received" INT) LANGUAGE sql IMMUTABLE AS $$
    SELECT 'all'::text, ''::text, 0, 0
    UNION ALL
    SELECT 'country'::text, x, coalesce(guest = x AND host IS NOT NULL, false)::int,
        coalesce(host = x AND guest IS NOT NULL, false)::int FROM unnest(countries) AS x
    UNION ALL
    SELECT 'pair'::text, x || '-' || y, coalesce(guest = x AND host = y, false)::int,
        coalesce(guest = y AND host = x, false)::int
    FROM unnest(countries) AS x, unnest(countries) AS y WHERE x COLLATE "C" < y COLLATE "C"
    UNION ALL
    SELECT 'area'::text, x, 0, 0 FROM unnest(areas) AS x
    UNION ALL
    SELECT 'organization'::text, x, 0, 0 FROM unnest(organizations) AS x
$$;

CREATE FUNCTION rollup.grains(day DATE) RETURNS TABLE ("grain" TEXT, "period" DATE) LANGUAGE sql IMMUTABLE AS $$
    VALUES ('all'::text, '-infinity'::date),
        ('year', coalesce(date_trunc('year', day::timestamp)::date, 'infinity')),
        ('month', coalesce(date_trunc('month', day::timestamp)::date, 'infinity'))
$$;

-- Under what an area of a meeting is counted; a meeting without any has the area ''. Days and ranks are kept for the whole
-- count of a pair alone.
CREATE FUNCTION rollup.area_scopes(countries TEXT[], areas TEXT[], day DATE, rank TEXT)
RETURNS TABLE ("of" TEXT, "grain" TEXT, "scope" TEXT, "area" TEXT, "period" DATE, "level" TEXT, "day" DATE)
LANGUAGE sql IMMUTABLE AS $$
    SELECT s."of", g."grain", s."scope", z, g."period",
        CASE WHEN s."of" = 'pair' AND g."grain" = 'all' THEN coalesce(rank, '') ELSE '' END,
        CASE WHEN s."of" = 'pair' AND g."grain" = 'all' THEN day END
    FROM rollup.scopes(countries, '{}', '{}', NULL, NULL) AS s, rollup.grains(day) AS g,
        unnest(CASE WHEN cardinality(areas) = 0 THEN ARRAY[''] ELSE areas END) AS z
    WHERE s."of" <> 'pair' OR g."grain" <> 'month'
$$;

CREATE VIEW rollup.meeting_counts AS
WITH months AS MATERIALIZED (
    SELECT s."of", s."scope", coalesce(date_trunc('month', f."date"::timestamp)::date, 'infinity') AS "period",
        f."status", coalesce(f."level", '') AS "level", f."kind", count(*)::int AS "meetings",
        count(*) FILTER (WHERE f."guest_code" IS NOT NULL AND f."host_code" IS NOT NULL)::int AS "visits",
        sum(s."made")::int AS "made", sum(s."received")::int AS "received",
        count(*) FILTER (WHERE f."recalled")::int AS "recalled",
        count(*) FILTER (WHERE f."date_precision" = 'year')::int AS "year_only", sum(f."stories")::int AS "stories",
        count(*) FILTER (WHERE 'ru' = ANY(f."languages"))::int AS "ru",
        count(*) FILTER (WHERE 'en' = ANY(f."languages"))::int AS "en",
        count(*) FILTER (WHERE 'kk' = ANY(f."languages"))::int AS "kk",
        count(*) FILTER (WHERE 'sr' = ANY(f."languages"))::int AS "sr",
        count(*) FILTER (WHERE NOT f."languages" <@ ARRAY['ru', 'en', 'kk', 'sr'])::int AS "other",
        min(f."date") AS "first", max(f."date") AS "last"
    FROM public.meeting_facts f,
        rollup.scopes(f."countries", f."organizations", f."areas", f."guest_code", f."host_code") AS s
    WHERE f."verified"
    GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT "of", 'month'::text AS "grain", "scope", "period", "status", "level", "kind", "meetings", "visits", "made",
    "received", "recalled", "year_only", "stories", "ru", "en", "kk", "sr", "other", "first", "last"
FROM months
UNION ALL
SELECT m."of", g."grain", m."scope", g."period", m."status", m."level", m."kind", sum(m."meetings")::int,
    sum(m."visits")::int, sum(m."made")::int, sum(m."received")::int, sum(m."recalled")::int, sum(m."year_only")::int,
    sum(m."stories")::int, sum(m."ru")::int, sum(m."en")::int, sum(m."kk")::int, sum(m."sr")::int, sum(m."other")::int,
    min(m."first"), max(m."last")
FROM months m, rollup.grains(nullif(m."period", 'infinity')) AS g
WHERE g."grain" <> 'month'
GROUP BY 1, 2, 3, 4, 5, 6, 7;

CREATE VIEW rollup.area_counts AS
SELECT s."of" AS "scope_of", s."grain", s."scope", s."area", s."period", f."status", s."level", count(*)::int AS "meetings",
    min(s."day") AS "first", max(s."day") AS "last"
FROM public.meeting_facts f, rollup.area_scopes(f."countries", f."areas", f."date", f."level") AS s
WHERE f."verified"
GROUP BY 1, 2, 3, 4, 5, 6, 7;

CREATE VIEW rollup.place_counts AS
SELECT s."of", s."scope", coalesce(f."city", '') AS "city", coalesce(f."place_code", '') AS "place_code",
    coalesce(f."guest_code", '') AS "guest_code", coalesce(f."host_code", '') AS "host_code", f."status",
    coalesce(f."level", '') AS "level", count(*)::int AS "meetings", max(f."date") AS "last"
FROM public.meeting_facts f, rollup.scopes(f."countries", '{}', '{}', NULL, NULL) AS s
WHERE f."verified" AND s."of" <> 'pair'
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

-- Only an article that tells of two meetings, or has copies, can have a story of two.
CREATE VIEW rollup.shared_stories AS
SELECT "story", "meeting_id" FROM (
    SELECT told.*, count(*) OVER (PARTITION BY "story") AS "meetings" FROM (
        SELECT DISTINCT coalesce(c."original_id", r."article_id") AS "story", r."meeting_id"
        FROM public.reports r LEFT JOIN public.article_copies c ON c."article_id" = r."article_id"
            JOIN public.meeting_facts f ON f."meeting_id" = r."meeting_id" AND f."verified"
    ) told
) counted WHERE "meetings" > 1;

CREATE VIEW rollup.story_overlaps AS
SELECT "of", "scope", "status", sum("meetings" - 1)::int AS "surplus" FROM (
    SELECT s."of", s."scope", whichever AS "status", count(*) AS "meetings"
    FROM public.shared_stories t JOIN public.meeting_facts f ON f."meeting_id" = t."meeting_id",
        rollup.scopes(f."countries", f."organizations", f."areas", NULL, NULL) AS s, unnest(ARRAY[f."status", 'all']) AS whichever
    GROUP BY t."story", 1, 2, 3 HAVING count(*) > 1
) shared GROUP BY 1, 2, 3;

CREATE VIEW rollup.article_counts AS
SELECT g."period" AS "month", f."language", f."outlet", f."host", count(*)::int AS "articles",
    count(*) FILTER (WHERE f."story" <> f."article_id")::int AS "copies", count(*) FILTER (WHERE NOT f."told")::int AS "untold",
    min(f."published") AS "first", max(f."published") AS "last"
FROM public.article_facts f, rollup.grains(f."published") AS g
WHERE g."grain" <> 'year'
GROUP BY 1, 2, 3, 4;

CREATE VIEW rollup.story_counts AS
SELECT g."period" AS "month", whichever AS "language", count(DISTINCT f."story")::int AS "stories"
FROM public.article_facts f, rollup.grains(f."published") AS g, unnest(ARRAY[f."language", '']) AS whichever
WHERE g."grain" <> 'year'
GROUP BY 1, 2;

CREATE VIEW rollup.source_counts AS
SELECT split_part(x, E'\x1f', 1) AS "outlet", split_part(x, E'\x1f', 2) AS "host", f."status", count(*)::int AS "meetings"
FROM public.meeting_facts f, unnest(f."sources") AS x WHERE f."verified"
GROUP BY 1, 2, 3;

CREATE VIEW rollup.person_counts AS
SELECT "person_id", count(*)::int AS "meetings" FROM public.participants GROUP BY 1;

CREATE VIEW rollup.base_counts AS
SELECT "name", "value" FROM (
    SELECT 'articles'::text AS "name", count(*)::int AS "value" FROM public.article_facts
    UNION ALL SELECT 'meetings', count(*)::int FROM public.meeting_facts
    UNION ALL SELECT 'unverified', count(*)::int FROM public.meeting_facts WHERE NOT "verified"
) counted WHERE "value" <> 0;

-- Few rows meet large tables here, which a plan that is made once for all can never know; so it is told not to read a table as
-- a whole.
-- 2. Taking away what rows brought to the counts and adding what they bring now. Each function is given the facts of the same
-- meetings (or articles) before and after; where taking away may have taken the first or last day, it is looked up anew.
CREATE FUNCTION rollup.count_meetings(gone public.meeting_facts[], came public.meeting_facts[]) RETURNS VOID
LANGUAGE plpgsql SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    bare public.meeting_counts[];
BEGIN
    INSERT INTO public.meeting_counts AS kept ("of", "grain", "scope", "period", "status", "level", "kind", "meetings",
        "visits", "made", "received", "recalled", "year_only", "stories", "ru", "en", "kk", "sr", "other", "first", "last")
    SELECT "of", "grain", "scope", "period", "status", "level", "kind", "meetings", "visits", "made", "received", "recalled",
        "year_only", "stories", "ru", "en", "kk", "sr", "other", "first", "last"
    FROM (
        SELECT s."of", g."grain", s."scope", g."period", f."status", coalesce(f."level", '') AS "level", f."kind",
            sum(sign) AS "meetings",
            coalesce(sum(sign) FILTER (WHERE f."guest_code" IS NOT NULL AND f."host_code" IS NOT NULL), 0) AS "visits",
            sum(sign * s."made") AS "made", sum(sign * s."received") AS "received",
            coalesce(sum(sign) FILTER (WHERE f."recalled"), 0) AS "recalled",
            coalesce(sum(sign) FILTER (WHERE f."date_precision" = 'year'), 0) AS "year_only",
            sum(sign * f."stories") AS "stories",
            coalesce(sum(sign) FILTER (WHERE 'ru' = ANY(f."languages")), 0) AS "ru",
            coalesce(sum(sign) FILTER (WHERE 'en' = ANY(f."languages")), 0) AS "en",
            coalesce(sum(sign) FILTER (WHERE 'kk' = ANY(f."languages")), 0) AS "kk",
            coalesce(sum(sign) FILTER (WHERE 'sr' = ANY(f."languages")), 0) AS "sr",
            coalesce(sum(sign) FILTER (WHERE NOT f."languages" <@ ARRAY['ru', 'en', 'kk', 'sr']), 0) AS "other",
            min(f."date") FILTER (WHERE sign > 0) AS "first", max(f."date") FILTER (WHERE sign > 0) AS "last",
            min(f."date") FILTER (WHERE sign < 0) AS gone_first, max(f."date") FILTER (WHERE sign < 0) AS gone_last
        FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
            rollup.scopes(f."countries", f."organizations", f."areas", f."guest_code", f."host_code") AS s,
            rollup.grains(f."date") AS g
        WHERE f."verified"
        GROUP BY 1, 2, 3, 4, 5, 6, 7
    ) d
    WHERE ("meetings", "visits", "made", "received", "recalled", "year_only", "stories", "ru", "en", "kk", "sr", "other")
            <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        OR ("first", "last") IS DISTINCT FROM (gone_first, gone_last)
    ORDER BY 1, 2, 3, 4, 5, 6, 7
    ON CONFLICT ("of", "grain", "scope", "period", "status", "level", "kind") DO UPDATE SET
        "meetings" = kept."meetings" + excluded."meetings", "visits" = kept."visits" + excluded."visits",
        "made" = kept."made" + excluded."made", "received" = kept."received" + excluded."received",
        "recalled" = kept."recalled" + excluded."recalled", "year_only" = kept."year_only" + excluded."year_only",
        "stories" = kept."stories" + excluded."stories", "ru" = kept."ru" + excluded."ru",
        "en" = kept."en" + excluded."en", "kk" = kept."kk" + excluded."kk", "sr" = kept."sr" + excluded."sr",
        "other" = kept."other" + excluded."other", "first" = least(kept."first", excluded."first"),
        "last" = greatest(kept."last", excluded."last");
    IF coalesce(cardinality(gone), 0) = 0 THEN
        RETURN;
    END IF;

    SELECT array_agg(kept) INTO bare FROM (
        SELECT s."of", g."grain", s."scope", g."period", f."status", coalesce(f."level", '') AS "level", f."kind",
            min(f."date") FILTER (WHERE sign < 0) AS gone_first, max(f."date") FILTER (WHERE sign < 0) AS gone_last,
            min(f."date") FILTER (WHERE sign > 0) AS came_first, max(f."date") FILTER (WHERE sign > 0) AS came_last
        FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
            rollup.scopes(f."countries", f."organizations", f."areas", f."guest_code", f."host_code") AS s,
            rollup.grains(f."date") AS g
        WHERE f."verified"
        GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING min(sign) < 0
    ) d JOIN public.meeting_counts kept USING ("of", "grain", "scope", "period", "status", "level", "kind")
    WHERE kept."meetings" = 0
        OR gone_first = kept."first" AND (came_first IS NULL OR came_first > gone_first)
        OR gone_last = kept."last" AND (came_last IS NULL OR came_last < gone_last);
    IF bare IS NULL THEN
        RETURN;
    END IF;
    DELETE FROM public.meeting_counts kept USING unnest(bare) AS b
    WHERE (kept."of", kept."grain", kept."scope", kept."period", kept."status", kept."level", kept."kind")
        = (b."of", b."grain", b."scope", b."period", b."status", b."level", b."kind") AND b."meetings" = 0;
    -- Days of a month are looked up in the facts, those of a year in its months, those of all time in the years.
    UPDATE public.meeting_counts kept SET "first" = found."first", "last" = found."last"
    FROM unnest(bare) AS b, LATERAL (
        SELECT min(f."date") AS "first", max(f."date") AS "last" FROM public.meeting_facts f
        WHERE f."verified" AND f."date" >= b."period" AND f."date" < b."period" + INTERVAL '1 month'
            AND f."status" = b."status" AND coalesce(f."level", '') = b."level" AND f."kind" = b."kind"
            AND CASE b."of"
                WHEN 'country' THEN f."countries" @> ARRAY[b."scope"]
                WHEN 'pair' THEN f."countries" @> string_to_array(b."scope", '-')
                WHEN 'area' THEN f."areas" @> ARRAY[b."scope"]
                WHEN 'organization' THEN f."organizations" @> ARRAY[b."scope"]
                ELSE true END
    ) found
    WHERE (kept."of", kept."grain", kept."scope", kept."period", kept."status", kept."level", kept."kind")
        = (b."of", b."grain", b."scope", b."period", b."status", b."level", b."kind")
        AND b."grain" = 'month' AND b."meetings" <> 0;
    UPDATE public.meeting_counts kept SET "first" = found."first", "last" = found."last"
    FROM unnest(bare) AS b, LATERAL (
        SELECT min(m."first") AS "first", max(m."last") AS "last" FROM public.meeting_counts m
        WHERE (m."of", m."grain", m."scope", m."status", m."level", m."kind")
                = (b."of", 'month', b."scope", b."status", b."level", b."kind")
            AND m."period" >= b."period" AND m."period" < b."period" + INTERVAL '1 year'
    ) found
    WHERE (kept."of", kept."grain", kept."scope", kept."period", kept."status", kept."level", kept."kind")
        = (b."of", b."grain", b."scope", b."period", b."status", b."level", b."kind")
        AND b."grain" = 'year' AND b."meetings" <> 0;
    UPDATE public.meeting_counts kept SET "first" = found."first", "last" = found."last"
    FROM unnest(bare) AS b, LATERAL (
        SELECT min(m."first") AS "first", max(m."last") AS "last" FROM public.meeting_counts m
        WHERE (m."of", m."grain", m."scope", m."status", m."level", m."kind")
            = (b."of", 'year', b."scope", b."status", b."level", b."kind")
    ) found
    WHERE (kept."of", kept."grain", kept."scope", kept."period", kept."status", kept."level", kept."kind")
        = (b."of", b."grain", b."scope", b."period", b."status", b."level", b."kind")
        AND b."grain" = 'all' AND b."meetings" <> 0;
END $$;

CREATE FUNCTION rollup.count_areas(gone public.meeting_facts[], came public.meeting_facts[]) RETURNS VOID
LANGUAGE plpgsql SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    bare public.area_counts[];
BEGIN
    INSERT INTO public.area_counts AS kept ("scope_of", "grain", "scope", "area", "period", "status", "level", "meetings",
        "first", "last")
    SELECT s."of", s."grain", s."scope", s."area", s."period", f."status", s."level", sum(sign),
        min(s."day") FILTER (WHERE sign > 0), max(s."day") FILTER (WHERE sign > 0)
    FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
        rollup.area_scopes(f."countries", f."areas", f."date", f."level") AS s
    WHERE f."verified"
    GROUP BY 1, 2, 3, 4, 5, 6, 7
    HAVING sum(sign) <> 0
        OR min(s."day") FILTER (WHERE sign > 0) IS DISTINCT FROM min(s."day") FILTER (WHERE sign < 0)
        OR max(s."day") FILTER (WHERE sign > 0) IS DISTINCT FROM max(s."day") FILTER (WHERE sign < 0)
    ORDER BY 1, 2, 3, 4, 5, 6, 7
    ON CONFLICT ("scope_of", "grain", "scope", "area", "period", "status", "level") DO UPDATE SET
        "meetings" = kept."meetings" + excluded."meetings", "first" = least(kept."first", excluded."first"),
        "last" = greatest(kept."last", excluded."last");
    IF coalesce(cardinality(gone), 0) = 0 THEN
        RETURN;
    END IF;

    SELECT array_agg(kept) INTO bare FROM (
        SELECT s."of" AS "scope_of", s."grain", s."scope", s."area", s."period", f."status", s."level",
            min(s."day") FILTER (WHERE sign < 0) AS gone_first, max(s."day") FILTER (WHERE sign < 0) AS gone_last,
            min(s."day") FILTER (WHERE sign > 0) AS came_first, max(s."day") FILTER (WHERE sign > 0) AS came_last
        FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
            rollup.area_scopes(f."countries", f."areas", f."date", f."level") AS s
        WHERE f."verified"
        GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING min(sign) < 0
    ) d JOIN public.area_counts kept USING ("scope_of", "grain", "scope", "area", "period", "status", "level")
    WHERE kept."meetings" = 0
        OR gone_first = kept."first" AND (came_first IS NULL OR came_first > gone_first)
        OR gone_last = kept."last" AND (came_last IS NULL OR came_last < gone_last);
    IF bare IS NULL THEN
        RETURN;
    END IF;
    DELETE FROM public.area_counts kept USING unnest(bare) AS b
    WHERE (kept."scope_of", kept."grain", kept."scope", kept."area", kept."period", kept."status", kept."level")
        = (b."scope_of", b."grain", b."scope", b."area", b."period", b."status", b."level") AND b."meetings" = 0;
    UPDATE public.area_counts kept SET "first" = found."first", "last" = found."last"
    FROM unnest(bare) AS b, LATERAL (
        SELECT min(f."date") AS "first", max(f."date") AS "last" FROM public.meeting_facts f
        WHERE f."verified" AND f."countries" @> string_to_array(b."scope", '-') AND f."status" = b."status"
            AND coalesce(f."level", '') = b."level"
            AND CASE b."area" WHEN '' THEN cardinality(f."areas") = 0 ELSE b."area" = ANY(f."areas") END
    ) found
    WHERE (kept."scope_of", kept."grain", kept."scope", kept."area", kept."period", kept."status", kept."level")
        = (b."scope_of", b."grain", b."scope", b."area", b."period", b."status", b."level")
        AND b."scope_of" = 'pair' AND b."grain" = 'all' AND b."meetings" <> 0;
END $$;

CREATE FUNCTION rollup.count_places(gone public.meeting_facts[], came public.meeting_facts[]) RETURNS VOID
LANGUAGE plpgsql SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    bare public.place_counts[];
BEGIN
    INSERT INTO public.place_counts AS kept ("of", "scope", "city", "place_code", "guest_code", "host_code", "status",
        "level", "meetings", "last")
    SELECT s."of", s."scope", coalesce(f."city", ''), coalesce(f."place_code", ''), coalesce(f."guest_code", ''),
        coalesce(f."host_code", ''), f."status", coalesce(f."level", ''), sum(sign), max(f."date") FILTER (WHERE sign > 0)
    FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
        rollup.scopes(f."countries", '{}', '{}', NULL, NULL) AS s
    WHERE f."verified" AND s."of" <> 'pair'
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
    HAVING sum(sign) <> 0
        OR max(f."date") FILTER (WHERE sign > 0) IS DISTINCT FROM max(f."date") FILTER (WHERE sign < 0)
    ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
    ON CONFLICT ("of", "scope", "city", "place_code", "guest_code", "host_code", "status", "level") DO UPDATE SET
        "meetings" = kept."meetings" + excluded."meetings", "last" = greatest(kept."last", excluded."last");
    IF coalesce(cardinality(gone), 0) = 0 THEN
        RETURN;
    END IF;

    SELECT array_agg(kept) INTO bare FROM (
        SELECT s."of", s."scope", coalesce(f."city", '') AS "city", coalesce(f."place_code", '') AS "place_code",
            coalesce(f."guest_code", '') AS "guest_code", coalesce(f."host_code", '') AS "host_code", f."status",
            coalesce(f."level", '') AS "level", max(f."date") FILTER (WHERE sign < 0) AS gone_last,
            max(f."date") FILTER (WHERE sign > 0) AS came_last
        FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
            rollup.scopes(f."countries", '{}', '{}', NULL, NULL) AS s
        WHERE f."verified" AND s."of" <> 'pair'
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING min(sign) < 0
    ) d JOIN public.place_counts kept
        USING ("of", "scope", "city", "place_code", "guest_code", "host_code", "status", "level")
    WHERE kept."meetings" = 0 OR gone_last = kept."last" AND (came_last IS NULL OR came_last < gone_last);
    IF bare IS NULL THEN
        RETURN;
    END IF;
    DELETE FROM public.place_counts kept USING unnest(bare) AS b
    WHERE (kept."of", kept."scope", kept."city", kept."place_code", kept."guest_code", kept."host_code", kept."status",
            kept."level")
        = (b."of", b."scope", b."city", b."place_code", b."guest_code", b."host_code", b."status", b."level")
        AND b."meetings" = 0;
    -- A city and its absence are asked for apart, for only so does either find the index.
    UPDATE public.place_counts kept SET "last" = CASE b."city"
        WHEN '' THEN (
            SELECT max(f."date") FROM public.meeting_facts f
            WHERE f."city" IS NULL AND f."verified" AND coalesce(f."place_code", '') = b."place_code"
                AND coalesce(f."guest_code", '') = b."guest_code" AND coalesce(f."host_code", '') = b."host_code"
                AND f."status" = b."status" AND coalesce(f."level", '') = b."level"
                AND (b."of" = 'all' OR b."scope" = ANY(f."countries"))
        )
        ELSE (
            SELECT max(f."date") FROM public.meeting_facts f
            WHERE f."city" = b."city" AND f."verified" AND coalesce(f."place_code", '') = b."place_code"
                AND coalesce(f."guest_code", '') = b."guest_code" AND coalesce(f."host_code", '') = b."host_code"
                AND f."status" = b."status" AND coalesce(f."level", '') = b."level"
                AND (b."of" = 'all' OR b."scope" = ANY(f."countries"))
        )
    END
    FROM unnest(bare) AS b
    WHERE (kept."of", kept."scope", kept."city", kept."place_code", kept."guest_code", kept."host_code", kept."status",
            kept."level")
        = (b."of", b."scope", b."city", b."place_code", b."guest_code", b."host_code", b."status", b."level")
        AND b."meetings" <> 0;
END $$;

CREATE FUNCTION rollup.count_sources(gone public.meeting_facts[], came public.meeting_facts[]) RETURNS VOID
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    INSERT INTO public.source_counts AS kept ("outlet", "host", "status", "meetings")
    SELECT split_part(x, E'\x1f', 1), split_part(x, E'\x1f', 2), f."status", sum(sign)
    FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
        unnest(f."sources") AS x
    WHERE f."verified"
    GROUP BY 1, 2, 3 HAVING sum(sign) <> 0
    ON CONFLICT ("outlet", "host", "status") DO UPDATE SET "meetings" = kept."meetings" + excluded."meetings";
    DELETE FROM public.source_counts kept
    USING (SELECT DISTINCT x."status", source FROM unnest(gone) AS x, unnest(x."sources") AS source) f
    WHERE kept."outlet" = split_part(f.source, E'\x1f', 1) AND kept."host" = split_part(f.source, E'\x1f', 2)
        AND kept."status" = f."status" AND kept."meetings" = 0;
END $$;

CREATE FUNCTION rollup.count_base(counted TEXT, more BIGINT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF more <> 0 THEN
        INSERT INTO public.base_counts AS kept ("name", "value") VALUES (counted, more)
        ON CONFLICT ("name") DO UPDATE SET "value" = kept."value" + excluded."value";
        DELETE FROM public.base_counts WHERE "name" = counted AND "value" = 0;
    END IF;
END $$;

-- What stories of several meetings bring to the overlaps, taken away (-1) or added (1).
CREATE FUNCTION rollup.count_overlaps(touched TEXT[], sign INT) RETURNS VOID
LANGUAGE plpgsql SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.shared_stories WHERE "story" = ANY(touched)) THEN
        RETURN;
    END IF;
    INSERT INTO public.story_overlaps AS kept ("of", "scope", "status", "surplus")
    SELECT "of", "scope", "status", sign * sum("meetings" - 1) FROM (
        SELECT s."of", s."scope", whichever AS "status", count(*) AS "meetings"
        FROM public.shared_stories t JOIN public.meeting_facts f ON f."meeting_id" = t."meeting_id",
            rollup.scopes(f."countries", f."organizations", f."areas", NULL, NULL) AS s,
            unnest(ARRAY[f."status", 'all']) AS whichever
        WHERE t."story" = ANY(touched)
        GROUP BY t."story", 1, 2, 3 HAVING count(*) > 1
    ) shared GROUP BY 1, 2, 3
    ON CONFLICT ("of", "scope", "status") DO UPDATE SET "surplus" = kept."surplus" + excluded."surplus";
END $$;

CREATE FUNCTION rollup.read_meetings(ids TEXT[]) RETURNS SETOF public.meeting_facts LANGUAGE sql STABLE AS $$
    SELECT * FROM rollup.meeting_facts WHERE "meeting_id" = ANY(ids)
$$;

CREATE FUNCTION rollup.read_articles(ids TEXT[]) RETURNS SETOF public.article_facts LANGUAGE sql STABLE AS $$
    SELECT * FROM rollup.article_facts WHERE "article_id" = ANY(ids)
$$;

-- Brings facts and counts of meetings up to date.
CREATE FUNCTION rollup.renew_meetings(ids TEXT[]) RETURNS VOID
LANGUAGE plpgsql SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    gone public.meeting_facts[];
    came public.meeting_facts[];
    touched TEXT[] := ARRAY(
        SELECT "story" FROM public.shared_stories WHERE "meeting_id" = ANY(ids)
        UNION
        SELECT coalesce(c."original_id", r."article_id")
        FROM public.reports r LEFT JOIN public.article_copies c ON c."article_id" = r."article_id"
        WHERE r."meeting_id" = ANY(ids)
    );
    several BOOLEAN;
BEGIN
    SELECT array_agg(old) FILTER (WHERE old."meeting_id" IS NOT NULL),
        array_agg(now) FILTER (WHERE now."meeting_id" IS NOT NULL)
    INTO gone, came
    FROM (SELECT * FROM public.meeting_facts WHERE "meeting_id" = ANY(ids)) old
        FULL JOIN rollup.read_meetings(ids) now ON now."meeting_id" = old."meeting_id"
    WHERE old IS DISTINCT FROM now;
    gone := coalesce(gone, '{}');
    came := coalesce(came, '{}');
    several := EXISTS (SELECT FROM public.shared_stories WHERE "story" = ANY(touched));
    PERFORM rollup.count_overlaps(touched, -1);
    IF cardinality(gone) > 0 THEN
        DELETE FROM public.meeting_facts WHERE "meeting_id" IN (SELECT x."meeting_id" FROM unnest(gone) AS x);
    END IF;
    IF cardinality(came) > 0 THEN
        INSERT INTO public.meeting_facts SELECT x.* FROM unnest(came) AS x ORDER BY x."date", x."meeting_id";
    END IF;
    DELETE FROM public.shared_stories WHERE "story" = ANY(touched);
    INSERT INTO public.shared_stories ("story", "meeting_id")
    SELECT "story", "meeting_id" FROM (
        SELECT DISTINCT s."story", f."meeting_id", min(f."meeting_id") OVER story <> max(f."meeting_id") OVER story AS shared
        FROM (
            SELECT id AS "story", id AS "article_id" FROM unnest(touched) AS id
            WHERE NOT EXISTS (SELECT FROM public.article_copies c WHERE c."article_id" = id)
            UNION ALL
            SELECT c."original_id", c."article_id" FROM public.article_copies c WHERE c."original_id" = ANY(touched)
        ) s JOIN public.reports r ON r."article_id" = s."article_id"
            JOIN public.meeting_facts f ON f."meeting_id" = r."meeting_id" AND f."verified"
        WINDOW story AS (PARTITION BY s."story")
    ) found WHERE shared;
    PERFORM rollup.count_overlaps(touched, 1);
    IF several THEN
        DELETE FROM public.story_overlaps WHERE "surplus" = 0;
    END IF;
    IF cardinality(gone) + cardinality(came) > 0 THEN
        PERFORM rollup.count_meetings(gone, came), rollup.count_areas(gone, came), rollup.count_places(gone, came),
            rollup.count_sources(gone, came), rollup.count_base('meetings', cardinality(came) - cardinality(gone)),
            rollup.count_base('unverified', (SELECT count(*) FROM unnest(came) AS x WHERE NOT x."verified")
                - (SELECT count(*) FROM unnest(gone) AS x WHERE NOT x."verified"));
    END IF;
END $$;

-- Stories of the month by language and whatever language, taken away (-1) or added (1).
CREATE FUNCTION rollup.count_stories(touched TEXT[], sign INT) RETURNS VOID
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    INSERT INTO public.story_counts AS kept ("month", "language", "stories")
    SELECT g."period", whichever, sign * count(DISTINCT f."story")
    FROM public.article_facts f, rollup.grains(f."published") AS g, unnest(ARRAY[f."language", '']) AS whichever
    WHERE g."grain" <> 'year' AND f."story" = ANY(touched)
        AND (f."article_id" = ANY(touched) OR f."story" <> f."article_id")
    GROUP BY 1, 2
    ON CONFLICT ("month", "language") DO UPDATE SET "stories" = kept."stories" + excluded."stories";
END $$;

-- Brings facts and counts of articles up to date.
CREATE FUNCTION rollup.renew_articles(ids TEXT[]) RETURNS VOID
LANGUAGE plpgsql SET jit = off SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    gone public.article_facts[];
    came public.article_facts[];
    touched TEXT[];
    bare public.article_counts[];
BEGIN
    SELECT coalesce(array_agg(old) FILTER (WHERE old."article_id" IS NOT NULL), '{}'),
        coalesce(array_agg(now) FILTER (WHERE now."article_id" IS NOT NULL), '{}')
    INTO gone, came
    FROM (SELECT * FROM public.article_facts WHERE "article_id" = ANY(ids)) old
        FULL JOIN rollup.read_articles(ids) now ON now."article_id" = old."article_id"
    WHERE old IS DISTINCT FROM now;
    IF cardinality(gone) + cardinality(came) = 0 THEN
        RETURN;
    END IF;
    touched := ARRAY(SELECT x."story" FROM unnest(gone || came) AS x GROUP BY 1);
    PERFORM rollup.count_stories(touched, -1);
    DELETE FROM public.article_facts WHERE "article_id" IN (SELECT x."article_id" FROM unnest(gone) AS x);
    INSERT INTO public.article_facts SELECT x.* FROM unnest(came) AS x ORDER BY x."published", x."article_id";
    PERFORM rollup.count_stories(touched, 1), rollup.count_base('articles', cardinality(came) - cardinality(gone));
    DELETE FROM public.story_counts WHERE "stories" = 0;

    INSERT INTO public.article_counts AS kept ("month", "language", "outlet", "host", "articles", "copies", "untold", "first",
        "last")
    SELECT g."period", f."language", f."outlet", f."host", sum(sign),
        coalesce(sum(sign) FILTER (WHERE f."story" <> f."article_id"), 0),
        coalesce(sum(sign) FILTER (WHERE NOT f."told"), 0), min(f."published") FILTER (WHERE sign > 0),
        max(f."published") FILTER (WHERE sign > 0)
    FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
        rollup.grains(f."published") AS g
    WHERE g."grain" <> 'year'
    GROUP BY 1, 2, 3, 4
    ORDER BY 1, 2, 3, 4
    ON CONFLICT ("month", "language", "outlet", "host") DO UPDATE SET
        "articles" = kept."articles" + excluded."articles", "copies" = kept."copies" + excluded."copies",
        "untold" = kept."untold" + excluded."untold", "first" = least(kept."first", excluded."first"),
        "last" = greatest(kept."last", excluded."last");
    IF cardinality(gone) = 0 THEN
        RETURN;
    END IF;
    SELECT array_agg(kept) INTO bare FROM (
        SELECT g."period" AS "month", f."language", f."outlet", f."host",
            min(f."published") FILTER (WHERE sign < 0) AS gone_first,
            max(f."published") FILTER (WHERE sign < 0) AS gone_last,
            min(f."published") FILTER (WHERE sign > 0) AS came_first,
            max(f."published") FILTER (WHERE sign > 0) AS came_last
        FROM (SELECT -1 AS sign, x.* FROM unnest(gone) AS x UNION ALL SELECT 1, x.* FROM unnest(came) AS x) f,
            rollup.grains(f."published") AS g
        WHERE g."grain" <> 'year'
        GROUP BY 1, 2, 3, 4 HAVING min(sign) < 0
    ) d JOIN public.article_counts kept USING ("month", "language", "outlet", "host")
    WHERE kept."articles" = 0
        OR gone_first = kept."first" AND (came_first IS NULL OR came_first > gone_first)
        OR gone_last = kept."last" AND (came_last IS NULL OR came_last < gone_last);
    IF bare IS NULL THEN
        RETURN;
    END IF;
    DELETE FROM public.article_counts kept USING unnest(bare) AS b
    WHERE (kept."month", kept."language", kept."outlet", kept."host") = (b."month", b."language", b."outlet", b."host")
        AND b."articles" = 0;
    UPDATE public.article_counts kept SET "first" = found."first", "last" = found."last"
    FROM unnest(bare) AS b, LATERAL (
        SELECT min(f."published") AS "first", max(f."published") AS "last" FROM public.article_facts f
        WHERE f."published" >= b."month" AND f."published" < b."month" + INTERVAL '1 month'
            AND (f."language", f."outlet", f."host") = (b."language", b."outlet", b."host")
    ) found
    WHERE (kept."month", kept."language", kept."outlet", kept."host") = (b."month", b."language", b."outlet", b."host")
        AND isfinite(b."month") AND b."articles" <> 0;
    UPDATE public.article_counts kept SET "first" = found."first", "last" = found."last"
    FROM unnest(bare) AS b, LATERAL (
        SELECT min(m."first") AS "first", max(m."last") AS "last" FROM public.article_counts m
        WHERE isfinite(m."month") AND (m."language", m."outlet", m."host") = (b."language", b."outlet", b."host")
    ) found
    WHERE (kept."month", kept."language", kept."outlet", kept."host") = (b."month", b."language", b."outlet", b."host")
        AND b."month" = '-infinity' AND b."articles" <> 0;
END $$;

-- 3. Noting what is out of date, and when. The row '' asks for the renewal at the end of the transaction, '*' for that of
-- everything. Whoever notes anything holds the lock of all writers, so that no two renew at once; the tables are empty
-- again when he commits, and need not outlive a crash.
CREATE UNLOGGED TABLE rollup.stale_meetings ("meeting_id" TEXT NOT NULL PRIMARY KEY);
CREATE UNLOGGED TABLE rollup.stale_articles ("article_id" TEXT NOT NULL PRIMARY KEY);

CREATE FUNCTION rollup.note_stale(meetings TEXT[], articles TEXT[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF cardinality(meetings) + cardinality(articles) = 0 THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(6647412);
    INSERT INTO rollup.stale_meetings SELECT '' UNION ALL SELECT unnest(meetings) ON CONFLICT DO NOTHING;
    INSERT INTO rollup.stale_articles SELECT unnest(articles) ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION rollup.note_meetings() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM rollup.note_stale(ARRAY(SELECT "id" FROM came), '{}');
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM rollup.note_stale(ARRAY(SELECT "id" FROM gone), '{}');
    ELSE
        PERFORM rollup.note_stale(
            ARRAY(SELECT "id" FROM gone UNION SELECT "id" FROM came),
            ARRAY(SELECT r."article_id" FROM gone JOIN came USING ("id") JOIN public.reports r ON r."meeting_id" = gone."id"
                WHERE gone."state" <> came."state")
        );
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION rollup.note_parts() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        PERFORM rollup.note_stale(ARRAY(SELECT DISTINCT "meeting_id" FROM came), '{}');
    END IF;
    IF TG_OP <> 'INSERT' THEN
        PERFORM rollup.note_stale(ARRAY(SELECT DISTINCT "meeting_id" FROM gone), '{}');
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION rollup.note_reports() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        PERFORM rollup.note_stale(ARRAY(SELECT DISTINCT "meeting_id" FROM came), ARRAY(SELECT DISTINCT "article_id" FROM came));
    END IF;
    IF TG_OP <> 'INSERT' THEN
        PERFORM rollup.note_stale(ARRAY(SELECT DISTINCT "meeting_id" FROM gone), ARRAY(SELECT DISTINCT "article_id" FROM gone));
    END IF;
    RETURN NULL;
END $$;

-- What is known of an article beside its row: whose copy it is, and whether only a program coded it.
CREATE FUNCTION rollup.note_beside() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    articles TEXT[] := '{}';
BEGIN
    IF TG_OP <> 'DELETE' THEN
        articles := ARRAY(SELECT "article_id" FROM came);
    END IF;
    IF TG_OP <> 'INSERT' THEN
        articles := articles || ARRAY(SELECT "article_id" FROM gone);
    END IF;
    PERFORM rollup.note_stale(
        ARRAY(SELECT "meeting_id" FROM public.reports WHERE "article_id" = ANY(articles)), articles);
    RETURN NULL;
END $$;

CREATE FUNCTION rollup.note_articles() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM rollup.note_stale('{}', ARRAY(SELECT "id" FROM came));
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM rollup.note_stale('{}', ARRAY(SELECT "id" FROM gone));
    ELSE
        PERFORM rollup.note_stale(
            ARRAY(SELECT r."meeting_id" FROM gone JOIN came USING ("id") JOIN public.reports r ON r."article_id" = gone."id"
                WHERE (gone."language", gone."outlet", gone."url") IS DISTINCT FROM (came."language", came."outlet", came."url")),
            ARRAY(SELECT "id" FROM gone UNION SELECT "id" FROM came)
        );
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION rollup.count_people() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO public.person_counts AS kept ("person_id", "meetings")
        SELECT "person_id", -count(*) FROM gone GROUP BY 1 ORDER BY 1
        ON CONFLICT ("person_id") DO UPDATE SET "meetings" = kept."meetings" + excluded."meetings";
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO public.person_counts AS kept ("person_id", "meetings")
        SELECT "person_id", count(*) FROM came GROUP BY 1 ORDER BY 1
        ON CONFLICT ("person_id") DO UPDATE SET "meetings" = kept."meetings" + excluded."meetings";
    END IF;
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM public.person_counts
        WHERE "meetings" = 0 AND "person_id" IN (SELECT "person_id" FROM gone);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION rollup.note_everything() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM rollup.note_stale(ARRAY['*'], '{}');
    RETURN NULL;
END $$;

CREATE FUNCTION rollup.forget_all() RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM public.meeting_facts;
    DELETE FROM public.article_facts;
    DELETE FROM public.meeting_counts;
    DELETE FROM public.area_counts;
    DELETE FROM public.place_counts;
    DELETE FROM public.shared_stories;
    DELETE FROM public.story_overlaps;
    DELETE FROM public.article_counts;
    DELETE FROM public.story_counts;
    DELETE FROM public.source_counts;
    DELETE FROM public.person_counts;
    DELETE FROM public.base_counts;
END $$;

-- In pieces, so that whoever writes a million rows at once needs no more memory than for some.
CREATE FUNCTION rollup.renew() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    meetings TEXT[];
    articles TEXT[];
    PIECE CONSTANT INT := 2000;
BEGIN
    WITH gone AS (DELETE FROM rollup.stale_meetings RETURNING "meeting_id")
    SELECT array_agg("meeting_id") INTO meetings FROM gone WHERE "meeting_id" <> '';
    WITH gone AS (DELETE FROM rollup.stale_articles RETURNING "article_id")
    SELECT array_agg("article_id") INTO articles FROM gone;
    IF '*' = ANY(meetings) THEN
        IF EXISTS (SELECT FROM public.articles) OR EXISTS (SELECT FROM public.meetings) THEN
            PERFORM public.rebuild_rollups();
        ELSE
            PERFORM rollup.forget_all();
        END IF;
        RETURN NULL;
    END IF;
    FOR place IN 0 .. (coalesce(cardinality(articles), 0) - 1) / PIECE LOOP
        PERFORM rollup.renew_articles(articles[place * PIECE + 1 : (place + 1) * PIECE]);
    END LOOP;
    FOR place IN 0 .. (coalesce(cardinality(meetings), 0) - 1) / PIECE LOOP
        PERFORM rollup.renew_meetings(meetings[place * PIECE + 1 : (place + 1) * PIECE]);
    END LOOP;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER renew AFTER INSERT ON rollup.stale_meetings DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW."meeting_id" = '') EXECUTE FUNCTION rollup.renew();

CREATE FUNCTION rollup.watch(watched TEXT, noting TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER note_new_rows AFTER INSERT ON public.%I REFERENCING NEW TABLE AS came
        FOR EACH STATEMENT EXECUTE FUNCTION rollup.%I()', watched, noting);
    EXECUTE format('CREATE TRIGGER note_changed_rows AFTER UPDATE ON public.%I REFERENCING OLD TABLE AS gone NEW TABLE AS came
        FOR EACH STATEMENT EXECUTE FUNCTION rollup.%I()', watched, noting);
    EXECUTE format('CREATE TRIGGER note_deleted_rows AFTER DELETE ON public.%I REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION rollup.%I()', watched, noting);
    EXECUTE format('CREATE TRIGGER note_emptied AFTER TRUNCATE ON public.%I
        FOR EACH STATEMENT EXECUTE FUNCTION rollup.note_everything()', watched);
END $$;

SELECT rollup.watch('meetings', 'note_meetings');
SELECT rollup.watch(name, 'note_parts') FROM unnest(ARRAY['meeting_countries', 'meeting_organizations', 'meeting_areas']) AS name;
SELECT rollup.watch('reports', 'note_reports');
SELECT rollup.watch(name, 'note_beside') FROM unnest(ARRAY['article_copies', 'article_records']) AS name;
SELECT rollup.watch('articles', 'note_articles');
SELECT rollup.watch('participants', 'count_people');

-- 4. Looking whether all is as it should be, and making it so.
CREATE FUNCTION rollup.keys_of(name TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place)
    FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place), pg_attribute a
    WHERE i.indrelid = ('public.' || quote_ident(name))::REGCLASS AND i.indisprimary
        AND a.attrelid = i.indrelid AND a.attnum = k.attnum
$$;

-- Facts come before the counts that are made of them.
CREATE FUNCTION rollup.list_rollups() RETURNS TEXT[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['meeting_facts', 'article_facts', 'meeting_counts', 'area_counts', 'place_counts', 'shared_stories',
        'story_overlaps', 'article_counts', 'story_counts', 'source_counts', 'person_counts', 'base_counts']
$$;

-- The rows of one rollup that are otherwise than they should be: as it has them and as they follow from what they are made of.
CREATE FUNCTION check_rollup(name TEXT) RETURNS TABLE ("rollup" TEXT, "kept" JSONB, "raw" JSONB)
LANGUAGE plpgsql STABLE SET jit = off SET work_mem = '128MB' AS $$
BEGIN
    RETURN QUERY EXECUTE format('SELECT %1$L::text, to_jsonb(kept), to_jsonb(raw)
        FROM public.%1$I kept FULL JOIN rollup.%1$I raw USING (%2$s)
        WHERE ROW(kept.*) IS DISTINCT FROM ROW(raw.*)', name, rollup.keys_of(name));
END $$;

CREATE FUNCTION check_rollups() RETURNS TABLE ("rollup" TEXT, "kept" JSONB, "raw" JSONB) LANGUAGE sql STABLE AS $$
    SELECT c.* FROM unnest(rollup.list_rollups()) WITH ORDINALITY AS l(name, place), check_rollup(l.name) AS c ORDER BY l.place
$$;

-- Makes one rollup right: rows that are right already stay untouched, so that readers see no gap. Returns how many were wrong.
CREATE FUNCTION rebuild_rollup(name TEXT) RETURNS BIGINT
LANGUAGE plpgsql SET jit = off SET work_mem = '128MB' AS $$
DECLARE
    empty BOOLEAN;
    wrong BIGINT;
    more BIGINT;
BEGIN
    PERFORM pg_advisory_xact_lock(6647412);
    EXECUTE format('SELECT NOT EXISTS (SELECT FROM public.%I)', name) INTO empty;
    IF empty THEN
        -- In the order of the key, so that what is read together lies together.
        EXECUTE format('INSERT INTO public.%1$I SELECT * FROM rollup.%1$I ORDER BY %2$s', name, rollup.keys_of(name));
        GET DIAGNOSTICS wrong = ROW_COUNT;
        RETURN wrong;
    END IF;
    EXECUTE format('CREATE TEMPORARY TABLE wanted ON COMMIT DROP AS SELECT * FROM rollup.%I', name);
    EXECUTE format('DELETE FROM public.%1$I kept WHERE NOT EXISTS (
        SELECT FROM pg_temp.wanted WHERE ROW(wanted.*) IS NOT DISTINCT FROM ROW(kept.*) AND %2$s)', name,
        (SELECT string_agg(format('wanted.%1$s = kept.%1$s', key), ' AND ')
            FROM unnest(string_to_array(rollup.keys_of(name), ', ')) AS key));
    GET DIAGNOSTICS wrong = ROW_COUNT;
    EXECUTE format('INSERT INTO public.%1$I SELECT * FROM pg_temp.wanted ON CONFLICT DO NOTHING', name);
    GET DIAGNOSTICS more = ROW_COUNT;
    DROP TABLE pg_temp.wanted;
    RETURN greatest(wrong, more);
END $$;

-- Makes all rollups right, as for a base that was filled past its triggers. Returns how many rows were wrong. It makes no
-- revision, for nothing that the base knows is otherwise; answers that were made before it are stamped as old.
CREATE FUNCTION rebuild_rollups() RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
    name TEXT;
    wrong BIGINT := 0;
BEGIN
    FOREACH name IN ARRAY rollup.list_rollups() LOOP
        wrong := wrong + public.rebuild_rollup(name);
    END LOOP;
    IF wrong > 0 AND to_regprocedure('public.touch_stamp(text)') IS NOT NULL THEN
        PERFORM public.touch_stamp('rollups');
    END IF;
    RETURN wrong;
END $$;

SELECT rebuild_rollups();
