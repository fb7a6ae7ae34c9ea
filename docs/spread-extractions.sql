-- Spreads one table over partitions by the hash of its key, so that its parts may lie on several disks. Every key, foreign key
-- and trigger stays as it was; the same goes for other tables whose unique keys hold the key of their article.
-- In one transaction, in which others wait for the table.
BEGIN;
CREATE TABLE extractions_spread (LIKE extractions INCLUDING ALL) PARTITION BY HASH (article_id);
DO $$ BEGIN
    FOR part IN 0..15 LOOP
        EXECUTE format('CREATE TABLE extractions_%s PARTITION OF extractions_spread FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
            part, part);
    END LOOP;
END $$;
INSERT INTO extractions_spread SELECT * FROM extractions;
DROP VIEW as_of.extractions;
DROP TABLE extractions;
ALTER TABLE extractions_spread RENAME TO extractions;
ALTER TABLE extractions RENAME CONSTRAINT extractions_spread_pkey TO extractions_pkey;
ALTER TABLE extractions ADD CONSTRAINT extractions_article_id_fkey
    FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER stamp_revision BEFORE UPDATE ON extractions FOR EACH ROW EXECUTE FUNCTION stamp_revision();
CREATE TRIGGER keep_changed_rows AFTER UPDATE ON extractions REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_gone_rows();
CREATE TRIGGER keep_deleted_rows AFTER DELETE ON extractions REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION keep_gone_rows();
CREATE TRIGGER forget_rows AFTER TRUNCATE ON extractions FOR EACH STATEMENT EXECUTE FUNCTION forget_rows();
SELECT keep_history_of('extractions');
COMMIT;
