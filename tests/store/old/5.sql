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


-- What grouping keeps of each article. Of texts with one digest the smallest id stands for all. `entered`:
-- its keys stand in candidate_keys. From `first` to `dated`: see `model.keys.Facts`.
CREATE TABLE candidate_texts (
    n       INTEGER PRIMARY KEY,  -- negative for those that are not `dated`
    id      TEXT NOT NULL UNIQUE,
    digest  TEXT NOT NULL,
    stands  INTEGER NOT NULL,
    entered INTEGER NOT NULL,
    first    INTEGER NOT NULL,
    last     INTEGER NOT NULL,
    language INTEGER NOT NULL,
    runs     INTEGER NOT NULL,
    dated    INTEGER NOT NULL,
    cluster  INTEGER,
    part     INTEGER
) STRICT;
CREATE INDEX candidate_texts_by_digest ON candidate_texts (digest, id);
CREATE INDEX candidate_texts_to_enter ON candidate_texts (n) WHERE stands > entered;

-- Parts of each text: its profile without the other parts, its keys, what it is compared by, and its runs of
-- words.
CREATE TABLE candidate_profiles (
    text INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE candidate_text_keys (
    text INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE candidate_sketches (
    text INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE candidate_shingles (
    text INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- The keys of each text that stands for itself; those of late stand apart, until they are many.
CREATE TABLE candidate_keys (
    key  INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (key, text)
) STRICT, WITHOUT ROWID;
CREATE TABLE candidate_keys_of_late (
    key  INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (key, text)
) STRICT, WITHOUT ROWID;

-- Keys that too many texts share.
CREATE TABLE candidate_crowded (
    key INTEGER PRIMARY KEY
) STRICT;

-- The links of each text that has some: of each the number of the other end, likeness and shared part in
-- ten-thousandths, and what may be lost before it is, as 4, 4, 2 and 2 bytes, little-endian, by number.
CREATE TABLE candidate_links (
    text  INTEGER PRIMARY KEY,
    links BLOB NOT NULL
) STRICT;

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
