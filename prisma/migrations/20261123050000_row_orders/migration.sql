-- Lists of articles and their files begin with the newest, however many there are: with the order in an index, the first
-- rows are found at once. Meetings have theirs in meeting_facts.
CREATE INDEX "articles_newest_idx" ON "articles" ("published" DESC NULLS LAST, "id" COLLATE "C");
