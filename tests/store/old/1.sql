-- The store: one SQLite file. Evidence first, then what is derived from it.
-- Days are integers: the number of the day in the proleptic Gregorian calendar, 1 for 0001-01-01
-- (Python's date.toordinal). Payloads are JSON, compressed with zlib where it is worth it.

-- Small facts of the store itself ("scrub": a removal still has to be wiped from the free pages).
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

------------------------------------------------------------------------------------------- evidence

-- Bytes as they came, once for each content, compressed.
CREATE TABLE contents (
    n      INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    data   BLOB NOT NULL
) STRICT;

-- What is filtered, sorted or listed of an article; the whole of it stands in article_payloads.
CREATE TABLE articles (
    n               INTEGER PRIMARY KEY,   -- order of arrival
    id              TEXT NOT NULL UNIQUE,
    source_key      TEXT NOT NULL,         -- names the place for good: absolute path, normalised URL
    digest          TEXT NOT NULL,         -- hash of the item's bytes
    given           TEXT NOT NULL,         -- hash of what was stated with it
    replaces        INTEGER REFERENCES articles (n) ON DELETE SET NULL,  -- the older version of this source
    raw             INTEGER NOT NULL REFERENCES contents (n),
    item            INTEGER NOT NULL REFERENCES contents (n),
    origin          TEXT NOT NULL,
    origin_id       TEXT,
    title           TEXT,
    outlet          TEXT,
    url             TEXT,
    language        TEXT NOT NULL,
    published_first INTEGER,
    published_last  INTEGER,
    basis           TEXT,                  -- what the publication date rests on
    published       TEXT,                  -- the whole value, JSON
    summary         TEXT NOT NULL,         -- sentences, JSON list
    tags            TEXT NOT NULL,         -- JSON list
    indexed         BLOB NOT NULL          -- hash of the text that the full-text index holds
) STRICT;
CREATE INDEX articles_by_source ON articles (source_key, n);
CREATE INDEX articles_by_digest ON articles (digest, n);
CREATE INDEX articles_by_replaced ON articles (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX articles_by_raw ON articles (raw);
CREATE INDEX articles_by_item ON articles (item);
CREATE INDEX articles_by_day ON articles (published_first, published_last);
CREATE INDEX articles_undated ON articles (id) WHERE basis IS NULL OR basis = 'inferred';

CREATE TABLE article_payloads (
    article INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
    data    BLOB NOT NULL
) STRICT;

-- Full text. The tables keep no text of their own, so nothing is stored twice and removal is complete.
-- words: every article, marks on letters ignored; scripts without blanks are split into characters.
-- parts: text in other than Latin script, in overlapping threes of characters, which finds inflected forms.
CREATE VIRTUAL TABLE words USING fts5 (title, body, content = '', tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE parts USING fts5 (body, content = '', tokenize = "trigram");

-- Articles put or removed whose derived rows are not refreshed yet.
CREATE TABLE pending (
    article TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The user's word on dates and grouping, in the order in which it was given.
CREATE TABLE overrides (
    n        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL,                -- merge, split, date, keep
    articles TEXT NOT NULL,                -- ids, JSON list
    value    TEXT NOT NULL
) STRICT;

-------------------------------------------------------------------------------------------- derived

-- Drafts as made from an article alone, all in one payload.
CREATE TABLE drafts (
    article INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
    data    BLOB NOT NULL
) STRICT;

-- The same after their story gave days to those without: one payload for each run of days of an article.
CREATE TABLE settled (
    article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    data    BLOB NOT NULL,
    PRIMARY KEY (article, first, last)
) STRICT;
CREATE INDEX settled_by_days ON settled (first, last);

CREATE TABLE stories (
    n     INTEGER PRIMARY KEY,
    id    TEXT NOT NULL UNIQUE,
    first INTEGER,
    last  INTEGER,
    data  BLOB NOT NULL
) STRICT;

CREATE TABLE story_articles (
    article INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
    story   INTEGER NOT NULL REFERENCES stories (n) ON DELETE CASCADE
) STRICT;
CREATE INDEX story_articles_by_story ON story_articles (story);

CREATE TABLE copy_sets (
    n      INTEGER PRIMARY KEY,
    why    TEXT NOT NULL,
    origin TEXT
) STRICT;

CREATE TABLE copy_articles (
    article  INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
    copy_set INTEGER NOT NULL REFERENCES copy_sets (n) ON DELETE CASCADE,
    PRIMARY KEY (article, copy_set)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_articles_by_set ON copy_articles (copy_set);

-- reach: how long the run of days is (0: a day, 1: up to a week, 2: a month, 3: a year, 4: more), so that
-- a window of days is a few short stretches of an index, however much lies before and after it.
CREATE TABLE entries (
    n        INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    reach    INTEGER NOT NULL,
    first    INTEGER NOT NULL,
    last     INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    bound    TEXT NOT NULL,
    story    TEXT,
    disputed INTEGER NOT NULL,             -- 1 when another entry denies it
    origins  INTEGER NOT NULL,             -- number of independent origins
    weight   REAL NOT NULL,
    places   TEXT NOT NULL,                -- folded words, for filters
    actors   TEXT NOT NULL,
    data     BLOB NOT NULL                 -- plain JSON: lists decode thousands at once
) STRICT;
CREATE INDEX entries_by_reach ON entries (reach, first, last);
CREATE INDEX entries_by_days ON entries (first, last, id);
CREATE INDEX entries_by_story ON entries (story);

-- Which articles an entry quotes.
CREATE TABLE entry_articles (
    article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
    entry   INTEGER NOT NULL REFERENCES entries (n) ON DELETE CASCADE,
    PRIMARY KEY (article, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_articles_by_entry ON entry_articles (entry);
