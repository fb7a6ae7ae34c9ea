-- A kept answer is true as long as nothing that it was made from has changed. Tables with history say so by the newest
-- revision; whatever else answers are made from counts its changes here.
CREATE TABLE "stamps" (
    "tag" TEXT NOT NULL,
    "value" BIGINT NOT NULL,

    CONSTRAINT "stamps_pkey" PRIMARY KEY ("tag")
);

-- To be called in the transaction that changes answers without making a revision.
CREATE FUNCTION touch_stamp(name TEXT) RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO public.stamps AS old ("tag", "value") VALUES (name, 1)
    ON CONFLICT ("tag") DO UPDATE SET "value" = old."value" + 1
$$;

-- What answers of this moment are made from. Revisions are in the order of commits, so whatever was committed before this is
-- asked has made it another one; with its instant, so that a base that was put back from a copy does not pass for its future.
CREATE FUNCTION version_of_answers() RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT "id" || '-' || (extract(epoch FROM "at") * 1000000)::BIGINT
        FROM public.revisions ORDER BY "id" DESC LIMIT 1
    ), '0') || '.' || coalesce((SELECT sum("value") FROM public.stamps), 0)
$$;

CREATE FUNCTION stamp_table() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW IS NOT DISTINCT FROM OLD THEN
            RETURN NULL;
        END IF;
    END IF;
    PERFORM public.touch_stamp(TG_TABLE_NAME::TEXT);
    RETURN NULL;
END $$;

-- Tables without history that answers are made from; they seldom change.
DO $$
DECLARE
    name TEXT;
BEGIN
    FOREACH name IN ARRAY ARRAY['settings', 'countries', 'organizations', 'areas'] LOOP
        EXECUTE format('CREATE TRIGGER stamp_rows AFTER INSERT OR UPDATE OR DELETE ON public.%I
            FOR EACH ROW EXECUTE FUNCTION public.stamp_table()', name);
        EXECUTE format('CREATE TRIGGER stamp_emptied AFTER TRUNCATE ON public.%I
            FOR EACH STATEMENT EXECUTE FUNCTION public.stamp_table()', name);
    END LOOP;
END $$;

-- Emptying a table at a stroke leaves no revision, and no answer that was made from it.
CREATE OR REPLACE FUNCTION forget_rows() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('TRUNCATE history.%I', TG_TABLE_NAME);
    PERFORM public.touch_stamp('emptied');
    RETURN NULL;
END $$;
