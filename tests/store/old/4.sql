-- The index from which stories are drawn is made anew, by the next ingest: it is derived, and its keys have
-- changed. The tables themselves are `candidates.SCHEMA`, which follows here.
DROP TABLE IF EXISTS candidate_links;
DROP TABLE IF EXISTS candidate_lost;
DROP TABLE IF EXISTS candidate_crowded;
DROP TABLE IF EXISTS candidate_keys;
DROP TABLE IF EXISTS candidate_sketches;
DROP TABLE IF EXISTS candidate_profiles;
DROP TABLE IF EXISTS candidate_stale;
DROP TABLE IF EXISTS candidate_texts;
INSERT OR IGNORE INTO pending SELECT id FROM articles;


-- What grouping keeps of each article. Of texts with one digest the smallest id stands for all. `entered`:
-- its keys stand in candidate_keys. From `first` to `dated`: see `model.keys.Facts`.
CREATE TABLE candidate_texts (
    n       INTEGER PRIMARY KEY,  -- negative for those that are not `dated`
    id      TEXT NOT NULL UNIQUE,
    digest  TEXT NOT NULL,
    stands  INTEGER NOT NULL,
    entered INTEGER NOT NULL,
    first    INTEGER,
    last     INTEGER,
    language TEXT NOT NULL,
    runs     INTEGER NOT NULL,
    dated    INTEGER NOT NULL,
    cluster  TEXT
) STRICT;
CREATE INDEX candidate_texts_by_digest ON candidate_texts (digest, id);
CREATE INDEX candidate_texts_to_enter ON candidate_texts (n) WHERE stands > entered;
CREATE TABLE candidate_profiles (
    text    INTEGER PRIMARY KEY,
    profile BLOB NOT NULL
) STRICT;
CREATE TABLE candidate_sketches (
    text   INTEGER PRIMARY KEY,
    sketch BLOB NOT NULL
) STRICT;

-- The keys of each text that stands for itself.
CREATE TABLE candidate_keys (
    key  INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (key, text)
) STRICT, WITHOUT ROWID;

-- Keys that too many texts share.
CREATE TABLE candidate_crowded (
    key INTEGER PRIMARY KEY
) STRICT;

-- Links between texts, kept on both sides; likeness and shared in ten-thousandths.
CREATE TABLE candidate_links (
    a        INTEGER NOT NULL,
    b        INTEGER NOT NULL,
    likeness INTEGER NOT NULL,
    shared   INTEGER NOT NULL,
    spare    INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- Articles to be linked anew.
CREATE TABLE candidate_stale (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Links that were dropped, not told yet.
CREATE TABLE candidate_lost (
    a        INTEGER NOT NULL,
    b        INTEGER NOT NULL,
    likeness INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
