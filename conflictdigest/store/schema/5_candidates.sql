-- The index from which stories are drawn is made anew, by the next ingest: it is derived, and its tables
-- have changed. The tables themselves are `candidates.SCHEMA`, which follows here.
DROP TABLE IF EXISTS candidate_links;
DROP TABLE IF EXISTS candidate_lost;
DROP TABLE IF EXISTS candidate_crowded;
DROP TABLE IF EXISTS candidate_keys;
DROP TABLE IF EXISTS candidate_sketches;
DROP TABLE IF EXISTS candidate_profiles;
DROP TABLE IF EXISTS candidate_stale;
DROP TABLE IF EXISTS candidate_texts;
INSERT OR IGNORE INTO pending SELECT id FROM articles;
