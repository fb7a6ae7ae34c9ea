-- Ways in: jobs and what became of each of their documents, feeds and what is known of outlets, copies and records.

-- 1. Jobs. What was given lies here until the job is removed, so that any worker can read it and what failed can be retried.
CREATE TABLE "feeds" (
    "id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "outlet" TEXT,
    "language" TEXT,
    "every_minutes" INTEGER NOT NULL DEFAULT 60,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "full_text" TEXT NOT NULL DEFAULT 'auto',
    "owner" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "visited_at" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3),
    "etag" TEXT,
    "last_modified" TEXT,
    "status" INTEGER,
    "error" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "feeds_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "feeds_url_key" ON "feeds"("url");
CREATE INDEX "feeds_next_at_idx" ON "feeds"("next_at");

ALTER TABLE "feeds"
    ADD CONSTRAINT "feeds_url_check" CHECK ("url" ~ '^https?://'),
    ADD CONSTRAINT "feeds_every_minutes_check" CHECK ("every_minutes" BETWEEN 5 AND 43200),
    ADD CONSTRAINT "feeds_full_text_check" CHECK ("full_text" IN ('auto', 'always', 'never'));

-- What a feed has listed before, so that a visit asks only for what is new.
CREATE TABLE "feed_entries" (
    "feed_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    -- Of what the feed said of it: an entry that changed is read again.
    "hash" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_entries_pkey" PRIMARY KEY ("feed_id", "key")
);

ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_feed_id_fkey"
    FOREIGN KEY ("feed_id") REFERENCES "feeds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "jobs" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'gathering',
    "feed_id" TEXT,
    -- Milliseconds of work, without pauses.
    "worked_ms" BIGINT NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "jobs_created_at_idx" ON "jobs"("created_at");
CREATE INDEX "jobs_feed_id_idx" ON "jobs"("feed_id");

ALTER TABLE "jobs"
    ADD CONSTRAINT "jobs_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feeds"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    ADD CONSTRAINT "jobs_kind_check" CHECK ("kind" IN ('files', 'text', 'links', 'feed')),
    ADD CONSTRAINT "jobs_state_check"
        CHECK ("state" IN ('gathering', 'waiting', 'running', 'paused', 'cancelled', 'done', 'failed'));

CREATE TABLE "job_inputs" (
    "id" SERIAL NOT NULL,
    "job_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    -- As it was named by who gave it, with its folders; the address of a link.
    "name" TEXT NOT NULL,
    "media_type" TEXT,
    -- Bytes, once it has arrived in full.
    "size" BIGINT,
    -- Documents in it, as far as can be told before they are read; known for good when it is finished.
    "documents" INTEGER,
    -- Read to the end: no further document will come out of it.
    "finished" BOOLEAN NOT NULL DEFAULT false,
    -- Rows of a dataset: read, mapped, skipped by reason.
    "report" JSONB,

    CONSTRAINT "job_inputs_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "job_inputs_job_id_ordinal_key" ON "job_inputs"("job_id", "ordinal");

ALTER TABLE "job_inputs"
    ADD CONSTRAINT "job_inputs_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "job_inputs_kind_check" CHECK ("kind" IN ('file', 'link', 'entry'));

-- In pieces, so that neither side holds a large file in memory.
CREATE TABLE "job_pieces" (
    "input_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "job_pieces_pkey" PRIMARY KEY ("input_id", "place")
);

-- What comes is mostly packed already, and the beginning of a piece is asked for alone.
ALTER TABLE "job_pieces" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

ALTER TABLE "job_pieces" ADD CONSTRAINT "job_pieces_input_id_fkey"
    FOREIGN KEY ("input_id") REFERENCES "job_inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One row a document, written in the transaction that stored it.
CREATE TABLE "job_outcomes" (
    "input_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "job_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "title" TEXT,
    "outcome" TEXT NOT NULL,
    "cause" TEXT,
    "why" TEXT,
    "article_id" TEXT,
    "notes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "conflicts" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_outcomes_pkey" PRIMARY KEY ("input_id", "place")
);

CREATE INDEX "job_outcomes_job_id_outcome_idx" ON "job_outcomes"("job_id", "outcome");

ALTER TABLE "job_outcomes"
    ADD CONSTRAINT "job_outcomes_input_id_fkey" FOREIGN KEY ("input_id") REFERENCES "job_inputs"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "job_outcomes_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "job_outcomes_outcome_check"
        CHECK ("outcome" IN ('added', 'updated', 'unchanged', 'duplicate', 'rejected', 'failed'));

-- Which columns of a table stand for what, by the head of the table.
CREATE TABLE "column_maps" (
    "head" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "column_maps_pkey" PRIMARY KEY ("head")
);

-- 2. What is known of sites and outlets.
CREATE TABLE "sites" (
    "host" TEXT NOT NULL,
    -- When it may be asked again.
    "next_at" TIMESTAMPTZ(3),
    "robots" TEXT,
    "robots_status" INTEGER,
    "robots_at" TIMESTAMPTZ(3),

    CONSTRAINT "sites_pkey" PRIMARY KEY ("host")
);

-- What an address answered last, for conditional requests.
CREATE TABLE "fetched_pages" (
    "url" TEXT NOT NULL,
    "final_url" TEXT NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fetched_pages_pkey" PRIMARY KEY ("url")
);

-- A person's word on an outlet.
CREATE TABLE "outlets" (
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "actor" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlets_pkey" PRIMARY KEY ("name")
);

-- 3. Articles: rows of datasets, and copies of one story.
CREATE TABLE "article_records" (
    "article_id" TEXT NOT NULL,
    "dataset" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "codes" JSONB NOT NULL DEFAULT '{}',
    "unverified" BOOLEAN NOT NULL DEFAULT false,
    "revision" BIGINT NOT NULL DEFAULT current_revision(),

    CONSTRAINT "article_records_pkey" PRIMARY KEY ("article_id")
);

CREATE INDEX "article_records_dataset_key_idx" ON "article_records"("dataset", "key");

-- By what an article is recognised besides its name and its words. How alike texts are is seen from few numbers of each;
-- texts that share one of the bands are compared. A text that is too short to be a copy has none.
CREATE TABLE "article_prints" (
    "article_id" TEXT NOT NULL,
    "print" INTEGER[],
    "bands" BIGINT[],
    -- The URL without what does not tell articles apart.
    "address" TEXT,

    CONSTRAINT "article_prints_pkey" PRIMARY KEY ("article_id")
);

CREATE INDEX "article_prints_address_idx" ON "article_prints"("address");
-- Every article looks into it as it is stored, so nothing may wait outside of it in a list that is read from end to end.
CREATE INDEX "article_prints_bands_idx" ON "article_prints" USING GIN ("bands") WITH (fastupdate = off);

-- The same story in the words of another outlet: `original_id` is the first of them.
CREATE TABLE "article_copies" (
    "article_id" TEXT NOT NULL,
    "original_id" TEXT NOT NULL,
    "likeness" REAL NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT current_revision(),

    CONSTRAINT "article_copies_pkey" PRIMARY KEY ("article_id")
);

CREATE INDEX "article_copies_original_id_idx" ON "article_copies"("original_id");

ALTER TABLE "article_records" ADD CONSTRAINT "article_records_article_id_fkey"
    FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "article_prints" ADD CONSTRAINT "article_prints_article_id_fkey"
    FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "article_copies"
    ADD CONSTRAINT "article_copies_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "article_copies_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    ADD CONSTRAINT "article_copies_other_check" CHECK ("article_id" <> "original_id");

SELECT keep_history_of('article_records');
SELECT keep_history_of('article_copies');
