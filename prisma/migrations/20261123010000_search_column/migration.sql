-- The words of an article for the search are written by whoever writes the article. Ingest folds many texts at once, some
-- fifty times faster than a loop of the base; the base does it itself where a writer gave nothing. What is there stays.
ALTER TABLE "articles" ALTER COLUMN "search" DROP EXPRESSION;

-- The stored words of an article: stemmed by the rules of its language, and folded. `folded_body` is of its first 100,000
-- characters; what is written by hand is never so long that more were worth its time.
CREATE FUNCTION search_vector(language TEXT, title TEXT, body TEXT, folded_title TEXT, folded_body TEXT)
RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT setweight(to_tsvector(public.search_config(language), coalesce(title, '')), 'A')
        || setweight(to_tsvector(public.search_config(language), left(body, 200000)), 'B')
        || setweight(to_tsvector('simple'::regconfig, coalesce(folded_title, '')), 'A')
        || setweight(to_tsvector('simple'::regconfig, folded_body), 'B')
$$;

CREATE FUNCTION fill_search() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    NEW."search" := public.search_vector(NEW."language", NEW."title", NEW."text",
        public.fold_text(NEW."title"), public.fold_text(left(NEW."text", 100000)));
    RETURN NEW;
END $$;

CREATE TRIGGER fill_search BEFORE INSERT ON "articles"
    FOR EACH ROW WHEN (NEW."search" IS NULL) EXECUTE FUNCTION fill_search();
-- Who changes words without a word on the search has not given it.
CREATE TRIGGER fill_changed_search BEFORE UPDATE ON "articles"
    FOR EACH ROW WHEN (
        (NEW."language", NEW."title", NEW."text") IS DISTINCT FROM (OLD."language", OLD."title", OLD."text")
        AND NEW."search" IS NOT DISTINCT FROM OLD."search" OR NEW."search" IS NULL
    ) EXECUTE FUNCTION fill_search();

-- Nor are words noted twice: a transaction that notes those of its articles itself says so.
DROP TRIGGER note_article_words ON "articles";
CREATE TRIGGER note_article_words AFTER INSERT OR UPDATE OF "title", "text" ON "articles"
    FOR EACH ROW WHEN (current_setting('entente.words', true) IS DISTINCT FROM 'noted')
    EXECUTE FUNCTION note_article_words();

-- The same as before but for two letters that servers make small in ways of their own, so that lib/ingest/fold-text.ts can
-- say exactly what this function says, whatever the server.
CREATE OR REPLACE FUNCTION fold_text(given TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    folded TEXT := lower(translate(normalize(given, NFC), 'İΣ', 'iσ'));
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
