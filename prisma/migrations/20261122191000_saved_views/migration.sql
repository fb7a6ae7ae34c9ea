-- Views that a reader wants to come back to: an address of Entente under a name.
CREATE TABLE "saved_views" (
    "id" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "saved_views_owner_created_at_idx" ON "saved_views"("owner", "created_at");

ALTER TABLE "saved_views"
    ADD CONSTRAINT "saved_views_id_check" CHECK ("id" ~ '^[a-z0-9]{8,32}$'),
    ADD CONSTRAINT "saved_views_owner_check" CHECK ("owner" <> ''),
    ADD CONSTRAINT "saved_views_name_check" CHECK (length("name") BETWEEN 1 AND 200),
    -- An address of this house and no other: it is written into links.
    ADD CONSTRAINT "saved_views_address_check" CHECK ("address" ~ '^/([^/\\]|$)' AND length("address") <= 4000);
