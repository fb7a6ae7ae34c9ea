-- Entente on Citus: which table lies where, and which keys have to change for it. docs/scale.md says what is lost by it.
-- To be run on the coordinator in an empty or a filled base that `entente migrate` has brought up to date. A test runs it on
-- plain PostgreSQL against stand-ins that refuse what Citus refuses.

-- 1. Triggers. Citus refuses tables that have any; with them go history, and with it every question as of a day, and the
-- upkeep of rollups and of kept answers.
DROP SCHEMA as_of CASCADE;
DO $$
DECLARE
    found RECORD;
BEGIN
    FOR found IN SELECT tgname, tgrelid::REGCLASS AS owner FROM pg_trigger WHERE NOT tgisinternal AND tgrelid IN (
        SELECT oid FROM pg_class WHERE relnamespace = 'public'::REGNAMESPACE)
    LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', found.tgname, found.owner);
    END LOOP;
END $$;

-- 2. Keys. A unique key of a distributed table has to hold the column that it is distributed by; a foreign key between two
-- of them as well.

-- What an article says lies with the article.
ALTER TABLE evidence ADD COLUMN article_id TEXT;
UPDATE evidence e SET article_id = coalesce(
    (SELECT article_id FROM reports WHERE id = e.report_id), (SELECT article_id FROM article_areas WHERE id = e.article_area_id),
    (SELECT article_id FROM agreements WHERE id = e.agreement_id), (SELECT article_id FROM figures WHERE id = e.figure_id));
ALTER TABLE article_area_countries ADD COLUMN article_id TEXT;
UPDATE article_area_countries c SET article_id = (SELECT article_id FROM article_areas WHERE id = c.article_area_id);
ALTER TABLE agreement_countries ADD COLUMN article_id TEXT;
UPDATE agreement_countries c SET article_id = (SELECT article_id FROM agreements WHERE id = c.agreement_id);

ALTER TABLE evidence DROP CONSTRAINT evidence_report_id_fkey, DROP CONSTRAINT evidence_article_area_id_fkey,
    DROP CONSTRAINT evidence_agreement_id_fkey, DROP CONSTRAINT evidence_figure_id_fkey,
    DROP CONSTRAINT evidence_pkey, ALTER COLUMN article_id SET NOT NULL;
ALTER TABLE article_area_countries DROP CONSTRAINT article_area_countries_article_area_id_fkey,
    DROP CONSTRAINT article_area_countries_pkey, ALTER COLUMN article_id SET NOT NULL;
ALTER TABLE agreement_countries DROP CONSTRAINT agreement_countries_agreement_id_fkey,
    DROP CONSTRAINT agreement_countries_pkey, ALTER COLUMN article_id SET NOT NULL;

-- An `INTEGER` ends at two milliards, which evidence reaches first.
ALTER TABLE reports DROP CONSTRAINT reports_pkey, ALTER COLUMN id TYPE BIGINT, ADD PRIMARY KEY (article_id, id);
ALTER TABLE article_areas DROP CONSTRAINT article_areas_pkey, ALTER COLUMN id TYPE BIGINT, ADD PRIMARY KEY (article_id, id);
ALTER TABLE agreements DROP CONSTRAINT agreements_pkey, ALTER COLUMN id TYPE BIGINT, ADD PRIMARY KEY (article_id, id);
ALTER TABLE figures DROP CONSTRAINT figures_pkey, ALTER COLUMN id TYPE BIGINT, ADD PRIMARY KEY (article_id, id);
ALTER TABLE evidence ALTER COLUMN id TYPE BIGINT, ALTER COLUMN report_id TYPE BIGINT, ALTER COLUMN article_area_id TYPE BIGINT,
    ALTER COLUMN agreement_id TYPE BIGINT, ALTER COLUMN figure_id TYPE BIGINT, ADD PRIMARY KEY (article_id, id),
    ADD FOREIGN KEY (article_id, report_id) REFERENCES reports (article_id, id) ON DELETE CASCADE,
    ADD FOREIGN KEY (article_id, article_area_id) REFERENCES article_areas (article_id, id) ON DELETE CASCADE,
    ADD FOREIGN KEY (article_id, agreement_id) REFERENCES agreements (article_id, id) ON DELETE CASCADE,
    ADD FOREIGN KEY (article_id, figure_id) REFERENCES figures (article_id, id) ON DELETE CASCADE;
ALTER TABLE article_area_countries ALTER COLUMN article_area_id TYPE BIGINT, ADD PRIMARY KEY (article_id, article_area_id, country_code),
    ADD FOREIGN KEY (article_id, article_area_id) REFERENCES article_areas (article_id, id) ON DELETE CASCADE;
ALTER TABLE agreement_countries ALTER COLUMN agreement_id TYPE BIGINT, ADD PRIMARY KEY (article_id, agreement_id, country_code),
    ADD FOREIGN KEY (article_id, agreement_id) REFERENCES agreements (article_id, id) ON DELETE CASCADE;

-- The one key that must hold over all shards. Writers look a text up under the lock of all writers before they store it, so
-- that no two can store it at once; the index is for finding.
DROP INDEX articles_content_hash_key;
CREATE INDEX articles_content_hash_idx ON articles (content_hash);

-- Rows of two families on two nodes: the writers keep what these keys had kept.
ALTER TABLE reports DROP CONSTRAINT reports_meeting_id_fkey;
ALTER TABLE article_copies DROP CONSTRAINT article_copies_original_id_fkey;
ALTER TABLE doubts DROP CONSTRAINT doubts_b_fkey;

-- 3. On every node: small, and joined with everything.
SELECT create_reference_table('countries');
SELECT create_reference_table('organizations');
SELECT create_reference_table('areas');
SELECT create_reference_table('people');
SELECT create_reference_table('person_names');
SELECT create_reference_table('acts');
SELECT create_reference_table('changes');
SELECT create_reference_table('person_aliases');

-- 4. By article: a report that comes in is written to one shard.
SELECT create_distributed_table('articles', 'id');
SELECT create_distributed_table('extractions', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('article_prints', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('article_records', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('article_copies', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('article_countries', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('article_areas', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('article_area_countries', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('agreements', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('agreement_countries', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('figures', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('reports', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('evidence', 'article_id', colocate_with => 'articles');
SELECT create_distributed_table('article_facts', 'article_id', colocate_with => 'articles');

-- 5. By meeting. Meetings and articles are families of their own, for a meeting has many reports and a report one article.
SELECT create_distributed_table('meetings', 'id', colocate_with => 'none');
SELECT create_distributed_table('meeting_countries', 'meeting_id', colocate_with => 'meetings');
SELECT create_distributed_table('meeting_organizations', 'meeting_id', colocate_with => 'meetings');
SELECT create_distributed_table('participants', 'meeting_id', colocate_with => 'meetings');
SELECT create_distributed_table('meeting_areas', 'meeting_id', colocate_with => 'meetings');
SELECT create_distributed_table('meeting_facts', 'meeting_id', colocate_with => 'meetings');
SELECT create_distributed_table('meeting_words', 'meeting_id', colocate_with => 'meetings');
SELECT create_distributed_table('decisions', 'meeting_id', colocate_with => 'meetings');
SELECT create_distributed_table('doubts', 'a', colocate_with => 'meetings');
SELECT create_distributed_table('shared_stories', 'meeting_id', colocate_with => 'meetings');

-- 6. On the coordinator: what orders the writers, what waits to be read, and the rollups, which are as large as the answers.
SELECT citus_add_local_table_to_metadata(name) FROM unnest(ARRAY[
    'revisions', 'stamps', 'settings', 'search_words', 'saved_views', 'outlets', 'column_maps', 'sites', 'fetched_pages',
    'feeds', 'feed_entries', 'jobs', 'job_inputs', 'job_pieces', 'job_outcomes',
    'meeting_counts', 'area_counts', 'place_counts', 'story_overlaps', 'article_counts', 'story_counts', 'source_counts',
    'person_counts', 'base_counts'
]) AS name;
