-- Every row that is written asks for the revision, some dozens for a document. The first question makes it; the others
-- need no more than a look, which the planner puts into the statement itself.
CREATE FUNCTION make_revision() RETURNS BIGINT LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    made BIGINT;
BEGIN
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

CREATE OR REPLACE FUNCTION current_revision() RETURNS BIGINT LANGUAGE sql VOLATILE AS $$
    SELECT coalesce(nullif(current_setting('entente.revision', true), '')::BIGINT, public.make_revision())
$$;

-- A statement that touched no row has nothing to keep, and most that delete touch none.
CREATE OR REPLACE FUNCTION keep_gone_rows() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM gone) THEN
        EXECUTE format('INSERT INTO history.%I SELECT $1, gone.* FROM gone WHERE gone."revision" < $1', TG_TABLE_NAME)
        USING public.current_revision();
    END IF;
    RETURN NULL;
END $$;
