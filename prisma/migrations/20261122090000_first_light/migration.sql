-- The first base. The tables, keys and indexes of schema.prisma come first, as Prisma writes them; after them stands
-- what Prisma cannot say: checks on codes and ranges, and the stored tsvector of an article.

-- CreateTable
CREATE TABLE "articles" (
    "id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "outlet" TEXT,
    "url" TEXT,
    "published" DATE,
    "origin" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    -- Russian, English and Serbian are stemmed; other languages are searched by whole words. A tsvector holds at most
    -- one megabyte, so of a very long text only the beginning is searched.
    "search" tsvector GENERATED ALWAYS AS (
        CASE split_part(lower("language"), '-', 1)
            WHEN 'ru' THEN setweight(to_tsvector('russian'::regconfig, coalesce("title", '')), 'A')
                || setweight(to_tsvector('russian'::regconfig, left("text", 200000)), 'B')
            WHEN 'en' THEN setweight(to_tsvector('english'::regconfig, coalesce("title", '')), 'A')
                || setweight(to_tsvector('english'::regconfig, left("text", 200000)), 'B')
            WHEN 'sr' THEN setweight(to_tsvector('serbian'::regconfig, coalesce("title", '')), 'A')
                || setweight(to_tsvector('serbian'::regconfig, left("text", 200000)), 'B')
            ELSE setweight(to_tsvector('simple'::regconfig, coalesce("title", '')), 'A')
                || setweight(to_tsvector('simple'::regconfig, left("text", 200000)), 'B')
        END
    ) STORED,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extractions" (
    "article_id" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "extracted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "extractions_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "countries" (
    "code" TEXT NOT NULL,
    "alpha3" TEXT NOT NULL,
    "m49" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_sr" TEXT NOT NULL,

    CONSTRAINT "countries_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "organizations" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "areas" (
    "code" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "areas_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "people" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_names" (
    "person_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "script" TEXT NOT NULL,
    "seen" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "person_names_pkey" PRIMARY KEY ("person_id","name","language")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "date" DATE,
    "date_end" DATE,
    "date_precision" TEXT,
    "city" TEXT,
    "place_code" TEXT,
    "visit_type" TEXT,
    "guest_code" TEXT,
    "host_code" TEXT,
    "level" TEXT,
    "recalled" BOOLEAN NOT NULL DEFAULT false,
    "confidence" REAL NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_countries" (
    "meeting_id" TEXT NOT NULL,
    "country_code" TEXT NOT NULL,

    CONSTRAINT "meeting_countries_pkey" PRIMARY KEY ("meeting_id","country_code")
);

-- CreateTable
CREATE TABLE "meeting_organizations" (
    "meeting_id" TEXT NOT NULL,
    "organization_code" TEXT NOT NULL,

    CONSTRAINT "meeting_organizations_pkey" PRIMARY KEY ("meeting_id","organization_code")
);

-- CreateTable
CREATE TABLE "participants" (
    "meeting_id" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "role" TEXT,
    "country_code" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "participants_pkey" PRIMARY KEY ("meeting_id","person_id")
);

-- CreateTable
CREATE TABLE "meeting_areas" (
    "meeting_id" TEXT NOT NULL,
    "area_code" TEXT NOT NULL,

    CONSTRAINT "meeting_areas_pkey" PRIMARY KEY ("meeting_id","area_code")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" SERIAL NOT NULL,
    "meeting_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "background" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "told" JSONB NOT NULL,
    "reasons" TEXT[],

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_countries" (
    "article_id" TEXT NOT NULL,
    "country_code" TEXT NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "article_countries_pkey" PRIMARY KEY ("article_id","country_code")
);

-- CreateTable
CREATE TABLE "article_areas" (
    "id" SERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "area_code" TEXT NOT NULL,

    CONSTRAINT "article_areas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_area_countries" (
    "article_area_id" INTEGER NOT NULL,
    "country_code" TEXT NOT NULL,

    CONSTRAINT "article_area_countries_pkey" PRIMARY KEY ("article_area_id","country_code")
);

-- CreateTable
CREATE TABLE "agreements" (
    "id" SERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_countries" (
    "agreement_id" INTEGER NOT NULL,
    "country_code" TEXT NOT NULL,

    CONSTRAINT "agreement_countries_pkey" PRIMARY KEY ("agreement_id","country_code")
);

-- CreateTable
CREATE TABLE "figures" (
    "id" SERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT NOT NULL,
    "about" TEXT NOT NULL,

    CONSTRAINT "figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER,
    "article_area_id" INTEGER,
    "agreement_id" INTEGER,
    "figure_id" INTEGER,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "in_title" BOOLEAN NOT NULL DEFAULT false,
    "rule" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "articles_content_hash_key" ON "articles"("content_hash");

-- CreateIndex
CREATE INDEX "articles_origin_idx" ON "articles"("origin");

-- CreateIndex
CREATE INDEX "articles_published_idx" ON "articles"("published");

-- CreateIndex
CREATE INDEX "articles_language_idx" ON "articles"("language");

-- CreateIndex
CREATE UNIQUE INDEX "people_key_key" ON "people"("key");

-- CreateIndex
CREATE INDEX "meetings_date_idx" ON "meetings"("date");

-- CreateIndex
CREATE INDEX "meetings_status_date_idx" ON "meetings"("status", "date");

-- CreateIndex
CREATE INDEX "meeting_countries_country_code_meeting_id_idx" ON "meeting_countries"("country_code", "meeting_id");

-- CreateIndex
CREATE INDEX "meeting_organizations_organization_code_idx" ON "meeting_organizations"("organization_code");

-- CreateIndex
CREATE INDEX "participants_person_id_idx" ON "participants"("person_id");

-- CreateIndex
CREATE INDEX "meeting_areas_area_code_idx" ON "meeting_areas"("area_code");

-- CreateIndex
CREATE INDEX "reports_meeting_id_idx" ON "reports"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "reports_article_id_ordinal_key" ON "reports"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "article_countries_country_code_idx" ON "article_countries"("country_code");

-- CreateIndex
CREATE INDEX "article_areas_area_code_idx" ON "article_areas"("area_code");

-- CreateIndex
CREATE UNIQUE INDEX "article_areas_article_id_area_code_key" ON "article_areas"("article_id", "area_code");

-- CreateIndex
CREATE INDEX "agreements_article_id_idx" ON "agreements"("article_id");

-- CreateIndex
CREATE INDEX "agreement_countries_country_code_idx" ON "agreement_countries"("country_code");

-- CreateIndex
CREATE INDEX "figures_article_id_idx" ON "figures"("article_id");

-- CreateIndex
CREATE INDEX "evidence_report_id_idx" ON "evidence"("report_id");

-- CreateIndex
CREATE INDEX "evidence_article_area_id_idx" ON "evidence"("article_area_id");

-- CreateIndex
CREATE INDEX "evidence_agreement_id_idx" ON "evidence"("agreement_id");

-- CreateIndex
CREATE INDEX "evidence_figure_id_idx" ON "evidence"("figure_id");

-- AddForeignKey
ALTER TABLE "extractions" ADD CONSTRAINT "extractions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_names" ADD CONSTRAINT "person_names_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_place_code_fkey" FOREIGN KEY ("place_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_guest_code_fkey" FOREIGN KEY ("guest_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_host_code_fkey" FOREIGN KEY ("host_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_countries" ADD CONSTRAINT "meeting_countries_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_countries" ADD CONSTRAINT "meeting_countries_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_organizations" ADD CONSTRAINT "meeting_organizations_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_organizations" ADD CONSTRAINT "meeting_organizations_organization_code_fkey" FOREIGN KEY ("organization_code") REFERENCES "organizations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participants" ADD CONSTRAINT "participants_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_areas" ADD CONSTRAINT "meeting_areas_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_areas" ADD CONSTRAINT "meeting_areas_area_code_fkey" FOREIGN KEY ("area_code") REFERENCES "areas"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_countries" ADD CONSTRAINT "article_countries_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_countries" ADD CONSTRAINT "article_countries_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_areas" ADD CONSTRAINT "article_areas_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_areas" ADD CONSTRAINT "article_areas_area_code_fkey" FOREIGN KEY ("area_code") REFERENCES "areas"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_area_countries" ADD CONSTRAINT "article_area_countries_article_area_id_fkey" FOREIGN KEY ("article_area_id") REFERENCES "article_areas"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_area_countries" ADD CONSTRAINT "article_area_countries_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_countries" ADD CONSTRAINT "agreement_countries_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_countries" ADD CONSTRAINT "agreement_countries_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_article_area_id_fkey" FOREIGN KEY ("article_area_id") REFERENCES "article_areas"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figures"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Checks: codes. Lists are those of lib/vocab, and a test holds the two against each other.
ALTER TABLE "countries"
  ADD CONSTRAINT "countries_code_check" CHECK ("code" ~ '^[A-Z]{2}([A-Z]{2})?$'),
  ADD CONSTRAINT "countries_alpha3_check" CHECK ("alpha3" ~ '^[A-Z]{3}[A-Z]?$'),
  ADD CONSTRAINT "countries_m49_check" CHECK ("m49" ~ '^([0-9]{3})?$');

ALTER TABLE "organizations"
  ADD CONSTRAINT "organizations_code_check" CHECK ("code" ~ '^[A-Z][A-Z0-9]*$');

ALTER TABLE "areas"
  ADD CONSTRAINT "areas_code_check" CHECK ("code" ~ '^[a-z]+(_[a-z]+)*$'),
  ADD CONSTRAINT "areas_group_check" CHECK ("group" IN (
    'economy', 'connectivity', 'resources', 'technology', 'society', 'security', 'politics', 'environment'
  ));

-- A report may come in a language that the engine does not read, so a language is checked for its form (BCP 47) only.
ALTER TABLE "articles"
  ADD CONSTRAINT "articles_id_check" CHECK ("id" <> ''),
  ADD CONSTRAINT "articles_text_check" CHECK ("text" ~ '\S'),
  ADD CONSTRAINT "articles_content_hash_check" CHECK ("content_hash" <> ''),
  ADD CONSTRAINT "articles_language_check" CHECK ("language" ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'),
  ADD CONSTRAINT "articles_published_check" CHECK ("published" BETWEEN DATE '1600-01-01' AND DATE '2200-12-31');

ALTER TABLE "extractions"
  ADD CONSTRAINT "extractions_answer_check" CHECK (jsonb_typeof("answer") = 'object');

ALTER TABLE "people"
  ADD CONSTRAINT "people_key_check" CHECK ("key" <> ''),
  ADD CONSTRAINT "people_name_check" CHECK ("name" <> '');

ALTER TABLE "person_names"
  ADD CONSTRAINT "person_names_name_check" CHECK ("name" <> ''),
  ADD CONSTRAINT "person_names_language_check" CHECK ("language" ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'),
  ADD CONSTRAINT "person_names_script_check" CHECK ("script" <> ''),
  ADD CONSTRAINT "person_names_seen_check" CHECK ("seen" >= 0);

-- A date of month or year precision is the first day of it; a range ends no earlier than it begins.
ALTER TABLE "meetings"
  ADD CONSTRAINT "meetings_id_check" CHECK ("id" <> ''),
  ADD CONSTRAINT "meetings_kind_check" CHECK ("kind" IN (
    'talks', 'visit', 'call', 'video', 'summit', 'commission', 'forum', 'consultations', 'reception'
  )),
  ADD CONSTRAINT "meetings_status_check" CHECK ("status" IN ('held', 'planned', 'cancelled')),
  ADD CONSTRAINT "meetings_date_check" CHECK ("date" BETWEEN DATE '1600-01-01' AND DATE '2200-12-31'),
  ADD CONSTRAINT "meetings_date_end_check" CHECK (
    "date_end" IS NULL OR ("date" IS NOT NULL AND "date_end" >= "date" AND "date_end" <= DATE '2200-12-31')
  ),
  ADD CONSTRAINT "meetings_date_precision_check" CHECK ("date_precision" IN ('day', 'month', 'year')),
  ADD CONSTRAINT "meetings_date_precision_with_date_check" CHECK (("date" IS NULL) = ("date_precision" IS NULL)),
  ADD CONSTRAINT "meetings_date_first_day_check" CHECK (
    "date" IS NULL
    OR "date_precision" = 'day'
    OR ("date_precision" = 'month' AND EXTRACT(DAY FROM "date") = 1)
    OR ("date_precision" = 'year' AND EXTRACT(DOY FROM "date") = 1)
  ),
  ADD CONSTRAINT "meetings_visit_type_check" CHECK ("visit_type" IN (
    'state', 'official', 'working', 'private', 'transit'
  )),
  ADD CONSTRAINT "meetings_guest_host_check" CHECK ("guest_code" <> "host_code"),
  ADD CONSTRAINT "meetings_level_check" CHECK ("level" IN (
    'head_of_state', 'head_of_government', 'deputy_head', 'speaker', 'foreign_minister', 'minister', 'deputy_minister',
    'organization_head', 'ambassador', 'official', 'legislator', 'regional', 'business', 'other'
  )),
  ADD CONSTRAINT "meetings_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "meetings_version_check" CHECK ("version" >= 1);

ALTER TABLE "participants"
  ADD CONSTRAINT "participants_role_check" CHECK ("role" IN (
    'head_of_state', 'head_of_government', 'deputy_head', 'speaker', 'foreign_minister', 'minister', 'deputy_minister',
    'organization_head', 'ambassador', 'official', 'legislator', 'regional', 'business', 'other'
  )),
  ADD CONSTRAINT "participants_position_check" CHECK ("position" >= 0);

ALTER TABLE "reports"
  ADD CONSTRAINT "reports_ordinal_check" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "reports_status_check" CHECK ("status" IN ('held', 'planned', 'cancelled')),
  ADD CONSTRAINT "reports_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1),
  ADD CONSTRAINT "reports_told_check" CHECK (jsonb_typeof("told") = 'object');

ALTER TABLE "article_countries"
  ADD CONSTRAINT "article_countries_mentions_check" CHECK ("mentions" > 0);

ALTER TABLE "agreements"
  ADD CONSTRAINT "agreements_title_check" CHECK ("title" <> ''),
  ADD CONSTRAINT "agreements_status_check" CHECK ("status" IN ('signed', 'initialled', 'planned'));

ALTER TABLE "figures"
  ADD CONSTRAINT "figures_value_check" CHECK (
    "value" > '-Infinity'::double precision AND "value" < 'Infinity'::double precision
  ),
  ADD CONSTRAINT "figures_unit_check" CHECK ("unit" <> '');

-- The words behind a field belong to exactly one fact, and a span is never empty.
ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_owner_check" CHECK (
    num_nonnulls("report_id", "article_area_id", "agreement_id", "figure_id") = 1
  ),
  ADD CONSTRAINT "evidence_field_check" CHECK ("field" <> ''),
  ADD CONSTRAINT "evidence_span_check" CHECK ("start" >= 0 AND "start" < "end");

-- Full-text search over title and text.
CREATE INDEX "articles_search_idx" ON "articles" USING GIN ("search");
