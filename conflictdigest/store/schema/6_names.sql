-- What each article, as it was read, shows of names that no table knows. key, context: numbers of the name
-- and of the words around it; sign: `model.names.Sign`. Articles read by an earlier version tell nothing
-- until they are read again.
CREATE TABLE told_names (
    key     INTEGER NOT NULL,
    sign    INTEGER NOT NULL,
    context INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
    PRIMARY KEY (key, sign, context, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_names_by_article ON told_names (article);

-- counted 0: articles whose names wait to be counted; 1: those of which a name has become another to the
-- store, and that wait to be derived anew.
CREATE TABLE told_articles (
    article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
    counted INTEGER NOT NULL,
    PRIMARY KEY (article, counted)
) STRICT, WITHOUT ROWID;

-- Names that have to be counted again: an article that showed them is gone, or was read again.
CREATE TABLE stale_names (
    key INTEGER PRIMARY KEY
) STRICT;

-- What a name is to the whole store.
CREATE TABLE recurring_names (
    key  INTEGER PRIMARY KEY,
    kind TEXT NOT NULL
) STRICT;
