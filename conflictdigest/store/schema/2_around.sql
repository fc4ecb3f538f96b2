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
