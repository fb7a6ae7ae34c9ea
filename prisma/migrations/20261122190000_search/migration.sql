-- Search in any script. A word is kept twice in the stored tsvector of an article: stemmed by the rules of its language, as
-- before, and folded to one plain Latin spelling, in which Токаев, Тоқаев, Tokayev and Tokajev are the same word.

-- The folding is for comparing, never for showing: lossy on purpose, the same for text and question, and it leaves everything
-- that is no letter where it was, so that the words of a text and those of its folding stand in the same order.
CREATE FUNCTION fold_text(given TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    folded TEXT := lower(normalize(given, NFC));
    step TEXT[];
BEGIN
    -- Clusters of Latin letters come first, while Cyrillic is still apart from them; long ones before short ones.
    FOREACH step SLICE 1 IN ARRAY ARRAY[
        ['ca', 'ka'], ['co', 'ko'], ['cu', 'ku'], ['cr', 'kr'], ['cl', 'kl'], ['ct', 'kt'], ['ck', 'k'],
        ['shch', 'sc'], ['tch', 'c'], ['sch', 's'], ['ch', 'c'], ['sh', 's'], ['zh', 'z'], ['kh', 'h'], ['gh', 'g'],
        ['ph', 'f'], ['th', 't'], ['sz', 's'], ['tz', 'ts'], ['dj', 'dz'], ['oo', 'u'], ['ou', 'u'], ['ee', 'i'],
        ['x', 'ks'], ['đ', 'dz'], ['ß', 's'], ['æ', 'e'], ['œ', 'e'], ['þ', 't'],
        ['жё', 'же'], ['чё', 'че'], ['шё', 'ше'], ['щё', 'ще'],
        ['ё', 'io'], ['ю', 'iu'], ['я', 'ia'], ['щ', 'sc'], ['љ', 'li'], ['њ', 'ni'], ['ђ', 'dz'], ['џ', 'dz'], ['ѕ', 'dz']
    ] LOOP
        folded := replace(folded, step[1], step[2]);
    END LOOP;
    -- The last four have no counterpart and fall away: hard and soft signs, and the marks of stress and breve alone.
    folded := translate(folded,
        'абвгдежзийклмнопрстуфхцчшыэјћәғқңөұүһіїєґўҷҳӣӯѓќ' ||
        'áàâäãåāăąçćčċďéèêëēėęěğģíìîïīįıķļľłñńňņóòôöõøōőŕřśšşșťţțúùûüūůűųýÿžźżəðwqyj' || E'ъь\u0301\u0306',
        'abvgdezziiklmnoprstufhccsieicagknouuhiiegudhiugk' ||
        'aaaaaaaaacccc' || 'deeeeeeeeggiiiiiiiklllnnnnoooooooorrsssstttuuuuuuuuiizzzadvkii');
    FOREACH step SLICE 1 IN ARRAY ARRAY[
        ['ts', 'c'], ['ie', 'e'],
        ['aa', 'a'], ['bb', 'b'], ['cc', 'c'], ['dd', 'd'], ['ee', 'e'], ['ff', 'f'], ['gg', 'g'], ['hh', 'h'],
        ['ii', 'i'], ['ii', 'i'], ['kk', 'k'], ['ll', 'l'], ['mm', 'm'], ['nn', 'n'], ['oo', 'o'], ['pp', 'p'],
        ['rr', 'r'], ['ss', 's'], ['tt', 't'], ['uu', 'u'], ['vv', 'v'], ['zz', 'z']
    ] LOOP
        folded := replace(folded, step[1], step[2]);
    END LOOP;
    RETURN folded;
END $$;

-- The view that shows articles as of a day stands on the column, so it is made anew behind it.
DROP VIEW as_of."articles";
ALTER TABLE "articles" DROP COLUMN "search";
ALTER TABLE "articles" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
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
    || setweight(to_tsvector('simple'::regconfig, fold_text(coalesce("title", ''))), 'A')
    || setweight(to_tsvector('simple'::regconfig, fold_text(left("text", 100000))), 'B')
) STORED;
ALTER TABLE history."articles" RENAME COLUMN "search" TO "stemmed";
ALTER TABLE history."articles" ADD COLUMN "search" tsvector;
UPDATE history."articles" SET "search" = "stemmed"
    || setweight(to_tsvector('simple'::regconfig, fold_text(coalesce("title", ''))), 'A')
    || setweight(to_tsvector('simple'::regconfig, fold_text(left("text", 100000))), 'B');
ALTER TABLE history."articles" DROP COLUMN "stemmed";
CREATE INDEX "articles_search_idx" ON "articles" USING GIN ("search");
CREATE INDEX ON history."articles" USING GIN ("search");

-- Names of persons, folded, so that a part of a name in any script leads to every other spelling of it.
ALTER TABLE "person_names" ADD COLUMN "folded" TEXT GENERATED ALWAYS AS (fold_text("name")) STORED;
ALTER TABLE history."person_names" ADD COLUMN "folded" TEXT;
UPDATE history."person_names" SET "folded" = fold_text("name");
CREATE INDEX "person_names_folded_idx" ON "person_names" USING GIN (to_tsvector('simple'::regconfig, "folded"));
CREATE INDEX ON history."person_names" USING GIN (to_tsvector('simple'::regconfig, "folded"));
-- Names of countries in all languages; who asks for Германия means Germany and Немачка, too.
ALTER TABLE "countries" ADD COLUMN "folded" TEXT[] GENERATED ALWAYS AS (
    ARRAY[fold_text("name_en"), fold_text("name_ru"), fold_text("name_kk"), fold_text("name_sr")]
) STORED;
CREATE INDEX "countries_folded_idx" ON "countries" USING GIN ("folded");

SELECT keep_history_of(name) FROM unnest(ARRAY['articles', 'person_names']) AS name;

-- What one word or phrase of a question finds in articles of one language: its stem, its folded spelling and, where it is
-- (the beginning of a word of) a name, the forms that grammar gives it and the other spellings of whoever is called so.
-- A star behind a word asks for its beginning. Empty where there is nothing to look for, as for "the".
CREATE FUNCTION term_query(term TEXT, config REGCONFIG) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
    starred BOOLEAN := term ~ '[[:alnum:]][*]$';
    phrase BOOLEAN := term ~ '[[:alnum:]][^[:alnum:]*]+[[:alnum:]]';
    plain TEXT := btrim(regexp_replace(fold_text(term), '[^[:alnum:]]+', ' ', 'g'));
    found tsquery := phraseto_tsquery(config, term);
    named BOOLEAN;
    other RECORD;
BEGIN
    IF plain = '' OR numnode(found) = 0 AND NOT starred THEN
        RETURN found;
    END IF;
    IF phrase THEN
        found := found || phraseto_tsquery('simple', plain);
    ELSE
        named := length(plain) >= 4 AND EXISTS (
            SELECT FROM person_names WHERE to_tsvector('simple'::regconfig, "folded") @@ to_tsquery('simple', quote_literal(plain) || ':*')
        );
        found := found || to_tsquery('simple', quote_literal(plain) || CASE WHEN starred OR named THEN ':*' ELSE '' END);
    END IF;
    IF phrase OR named THEN
        FOR other IN
            SELECT DISTINCT spelling."folded" FROM person_names spelling WHERE spelling."person_id" IN (
                SELECT "person_id" FROM person_names
                WHERE to_tsvector('simple'::regconfig, "folded") @@ phraseto_tsquery('simple', plain)
                GROUP BY 1 ORDER BY sum("seen") DESC, 1 LIMIT 5
            ) AND length(spelling."folded") >= 4
            ORDER BY 1 LIMIT 40
        LOOP
            found := found || phraseto_tsquery('simple', other."folded");
        END LOOP;
    END IF;
    IF length(plain) >= 4 THEN
        FOR other IN
            SELECT DISTINCT name FROM countries, unnest("folded") AS name WHERE "folded" @> ARRAY[plain] AND length(name) >= 4
        LOOP
            -- Without its last vowel a long name is found in most of its cases.
            found := found || CASE WHEN other.name ~ '^[a-z]{6,}$'
                THEN to_tsquery('simple', regexp_replace(other.name, '[aeiou]$', '') || ':*')
                ELSE phraseto_tsquery('simple', other.name) END;
        END LOOP;
    END IF;
    RETURN found;
END $$;

-- What a question finds in articles of one language. The signs are those of web searches: all words unless `or` stands
-- between them, "…" for a phrase, - before what must not be there.
CREATE FUNCTION search_query(words TEXT, config REGCONFIG) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
DECLARE
    part TEXT[];
    one tsquery;
    -- Of the words between two `or`: all that must be there, what must not, and the words as they stand.
    every tsquery;
    none_of tsquery;
    together TEXT := '';
    any_of tsquery;
BEGIN
    FOR part IN
        SELECT piece FROM regexp_matches(words, '(-?)"([^"]*)"?|(-?)([^\s"]+)', 'g') AS piece
        UNION ALL SELECT ARRAY[NULL, NULL, '', 'or']
    LOOP
        IF lower(part[4]) IN ('or', 'или', 'ili', 'немесе') AND part[3] = '' THEN
            -- A name of several words is found under its other spellings, too.
            IF every IS NOT NULL AND together LIKE '% %' THEN
                every := every || term_query(together, config);
            END IF;
            every := coalesce(every && !!none_of, every, !!none_of);
            any_of := coalesce(any_of || every, any_of, every);
            every := NULL;
            none_of := NULL;
            together := '';
            CONTINUE;
        END IF;
        one := term_query(coalesce(part[2], part[4]), config);
        IF numnode(one) > 0 AND coalesce(part[1], part[3]) = '-' THEN
            none_of := coalesce(none_of || one, one);
        ELSIF numnode(one) > 0 THEN
            every := coalesce(every && one, one);
            together := concat_ws(' ', nullif(together, ''), coalesce(part[2], part[4]));
        END IF;
    END LOOP;
    RETURN any_of;
END $$;

-- The text search configuration of a language by its tag, the same as in the stored tsvector.
CREATE FUNCTION search_config(language TEXT) RETURNS REGCONFIG LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE split_part(lower(language), '-', 1)
        WHEN 'ru' THEN 'russian'::regconfig
        WHEN 'en' THEN 'english'::regconfig
        WHEN 'sr' THEN 'serbian'::regconfig
        ELSE 'simple'::regconfig
    END
$$;

-- The words of a text that a question asks for, as they are written there; what it leaves out marks nothing.
CREATE FUNCTION matching_words(given TEXT, config REGCONFIG, query tsquery) RETURNS TEXT[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    asked tsquery := regexp_replace(nullif(querytree(query), 'T'), '&|<(-|[0-9]+)>', '|', 'g')::tsquery;
    plain TEXT := normalize(given, NFC);
    words TEXT[] := regexp_split_to_array(fold_text(plain), '[^[:alnum:]]+');
    spellings TEXT[] := regexp_split_to_array(plain, '[^[:alnum:]]+');
    -- Where a mark of stress splits a spelling, the two lists are of no use to each other.
    in_step BOOLEAN := cardinality(words) = cardinality(spellings);
BEGIN
    RETURN ARRAY(
        SELECT DISTINCT shown COLLATE "C" FROM unnest(words, spellings) AS both_of (word, shown)
        WHERE shown <> '' AND (
            to_tsvector(config, shown) @@ asked OR in_step AND to_tsvector('simple'::regconfig, word) @@ asked
        )
        ORDER BY 1
    );
END $$;

-- Words of articles by their folding, for readers who mistype; `shown` is one spelling of each. There is no need to forget
-- any, nor of what was there on a day: who asks as of a day is taken at his word.
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "shown" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

CREATE FUNCTION note_words(given TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    -- Marks of stress are no part of a word, and the folding has none.
    plain TEXT := translate(normalize(given, NFC), E'\u0301\u0306', '');
    words TEXT[] := regexp_split_to_array(public.fold_text(plain), '[^[:alnum:]]+');
    spellings TEXT[] := regexp_split_to_array(plain, '[^[:alnum:]]+');
BEGIN
    IF cardinality(words) = cardinality(spellings) THEN
        INSERT INTO public.search_words ("word", "shown")
        SELECT word, min(shown COLLATE "C") FROM unnest(words, spellings) AS both_of (word, shown)
        WHERE word ~ '^[a-z]{4,24}$' GROUP BY word ORDER BY word
        ON CONFLICT DO NOTHING;
    END IF;
END $$;

CREATE FUNCTION note_article_words() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public.note_words(concat_ws(' ', NEW."title", left(NEW."text", 20000)));
    RETURN NULL;
END $$;

CREATE TRIGGER note_article_words AFTER INSERT OR UPDATE OF "title", "text" ON "articles"
    FOR EACH ROW EXECUTE FUNCTION note_article_words();

SELECT note_words(concat_ws(' ', "title", left("text", 20000))) FROM "articles";

-- The words nearest to one that nobody wrote. Without the extension pg_trgm, which some servers do not have and not every
-- role may add, they are those that begin alike; `SELECT use_trigrams()` puts it to use later.
CREATE FUNCTION similar_words(wanted TEXT) RETURNS SETOF "search_words" LANGUAGE sql STABLE AS $$
    SELECT * FROM public.search_words
    WHERE "word" >= left(wanted, greatest(4, length(wanted) - 2)) AND "word" < left(wanted, greatest(4, length(wanted) - 2)) || '~'
    ORDER BY abs(length("word") - length(wanted)), "word" COLLATE "C" LIMIT 3
$$;

CREATE FUNCTION use_trigrams() RETURNS BOOLEAN LANGUAGE plpgsql AS $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
    CREATE INDEX IF NOT EXISTS "search_words_trigram_idx" ON public.search_words USING GIN ("word" public.gin_trgm_ops);
    CREATE OR REPLACE FUNCTION public.similar_words(wanted TEXT) RETURNS SETOF public.search_words LANGUAGE sql STABLE
    SET pg_trgm.similarity_threshold = 0.3 AS $body$
        SELECT * FROM public.search_words
        WHERE "word" OPERATOR(public.%) wanted AND abs(length("word") - length(wanted)) <= 2
        ORDER BY public.similarity("word", wanted) DESC, abs(length("word") - length(wanted)), "word" COLLATE "C" LIMIT 3
    $body$;
    RETURN true;
EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'Search without trigrams: %', SQLERRM;
    RETURN false;
END $$;

SELECT use_trigrams();
