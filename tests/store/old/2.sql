-- What stands around the articles: feeds that the user follows, what each reader has seen, mail.

-- A feed with its health and validators; the whole state is one JSON value, read and written together.
CREATE TABLE feeds (
    n     INTEGER PRIMARY KEY,
    url   TEXT NOT NULL UNIQUE,
    name  TEXT NOT NULL UNIQUE COLLATE NOCASE,
    state TEXT NOT NULL
) STRICT;

-- Entries of a feed that need no further look unless their stamp changes.
CREATE TABLE feed_entries (
    feed    INTEGER NOT NULL REFERENCES feeds (n) ON DELETE CASCADE,
    id      TEXT NOT NULL,
    stamp   TEXT NOT NULL,
    link    TEXT,
    retries INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;

-- Readers: people, and digests by mail. A mark is the set of entries a reader was shown, as they were then.
CREATE TABLE readers (
    n     INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE,
    moved TEXT NOT NULL                     -- when the mark moved last, UTC
) STRICT;

-- An entry as it was shown to somebody, once for each wording.
CREATE TABLE shown (
    n      INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    data   BLOB NOT NULL
) STRICT;

-- Removal of an article wipes what was shown of it; that it was shown stays, or it would be news again.
CREATE TABLE marks (
    reader INTEGER NOT NULL REFERENCES readers (n) ON DELETE CASCADE,
    entry  TEXT NOT NULL,
    shown  INTEGER REFERENCES shown (n) ON DELETE SET NULL,
    PRIMARY KEY (reader, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX marks_by_shown ON marks (shown);

CREATE TABLE shown_articles (
    article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
    shown   INTEGER NOT NULL REFERENCES shown (n) ON DELETE CASCADE,
    PRIMARY KEY (article, shown)
) STRICT, WITHOUT ROWID;
CREATE INDEX shown_articles_by_shown ON shown_articles (shown);

-- One digest of one day, kept whole until nobody waits for it; then only that there was one.
CREATE TABLE letters (
    n          INTEGER PRIMARY KEY,
    digest     TEXT NOT NULL,
    day        INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    data       BLOB,                        -- the message, compressed; NULL: sent, or to be made again
    made       TEXT NOT NULL,               -- UTC
    entries    BLOB,                        -- what it shows, JSON
    UNIQUE (digest, day)
) STRICT;

-- The ledger: what became of a letter with each recipient.
CREATE TABLE receipts (
    letter    INTEGER NOT NULL REFERENCES letters (n) ON DELETE CASCADE,
    recipient TEXT NOT NULL,
    state     TEXT NOT NULL,                -- prepared, sending, sent, refused
    changed   TEXT NOT NULL,                -- UTC
    tries     INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (letter, recipient)
) STRICT, WITHOUT ROWID;

-- Removal of an article wipes unsent letters that quote it; they are made again without it.
CREATE TABLE letter_articles (
    article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
    letter  INTEGER NOT NULL REFERENCES letters (n) ON DELETE CASCADE,
    PRIMARY KEY (article, letter)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_articles_by_letter ON letter_articles (letter);

-- What grouping keeps of each article. Of texts with one digest the smallest id stands for all.
CREATE TABLE candidate_texts (
    n       INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    digest  TEXT NOT NULL,
    stands  INTEGER NOT NULL,
    profile BLOB NOT NULL
) STRICT;
CREATE INDEX candidate_texts_by_digest ON candidate_texts (digest, id);

-- The keys of each text that stands for itself.
CREATE TABLE candidate_keys (
    key  INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (key, text)
) STRICT, WITHOUT ROWID;

-- Links between texts, kept on both sides.
CREATE TABLE candidate_links (
    a        INTEGER NOT NULL,
    b        INTEGER NOT NULL,
    likeness REAL NOT NULL,
    shared   REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- Articles to be linked anew.
CREATE TABLE candidate_stale (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
