from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from conflictdigest.errors import StoreError
from conflictdigest.store import open_store
from conflictdigest.store.identity import APPLICATION_ID
from conflictdigest.store.migrations import VERSION, statements, steps
from tests.store.samples import article, put

OLD = Path(__file__).parent / "old"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def beside(path: Path) -> set[str]:
    return {p.name for p in path.parent.iterdir()} - {path.name}


def refused(path: Path, **how: bool) -> str:
    """Opening fails, and leaves the file and its folder as they were."""
    before, others = path.read_bytes(), beside(path)
    with pytest.raises(StoreError) as caught:
        open_store(path, **how)
    assert path.read_bytes() == before
    assert beside(path) == others
    assert "\n" not in str(caught.value)
    return str(caught.value)


def schema_of(path: Path) -> list[tuple[str, str, str]]:
    with sqlite3.connect(path) as db:
        return sorted(db.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))


def test_a_new_store_is_private(path: Path) -> None:
    old = os.umask(0o000)
    try:
        with open_store(path) as store:
            put(store, article(1))
            assert mode(path.parent) == 0o700
            assert {p.name: mode(p) for p in path.parent.iterdir()} == {
                "store.db": 0o600,
                "store.db-wal": 0o600,
                "store.db-shm": 0o600,
            }
    finally:
        os.umask(old)
    assert beside(path) == set()


def test_permissions_that_were_widened_are_narrowed(path: Path) -> None:
    open_store(path).close()
    path.chmod(0o644)
    open_store(path).close()
    assert mode(path) == 0o600


def test_settings_of_the_file_and_the_connection(path: Path) -> None:
    with open_store(path) as store:
        values = {
            name: store._db.row(f"PRAGMA {name}")[0]
            for name in ("journal_mode", "foreign_keys", "secure_delete")
        }
        assert values == {"journal_mode": "wal", "foreign_keys": 1, "secure_delete": 1}
        assert store._db.row("PRAGMA application_id") == (APPLICATION_ID,)
        assert store._db.row("PRAGMA user_version") == (VERSION,)
        strict = store._db.rows(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND schema = 'main'"
        )
        assert {n for (n,) in strict} <= {"sqlite_schema", "sqlite_sequence"}


def test_an_empty_file_becomes_a_store(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.touch()
    with open_store(path) as store:
        assert store.ids() == ()
    assert mode(path) == 0o600


def test_a_missing_store_is_not_made_to_be_read(path: Path) -> None:
    for how in ({"create": False}, {"read_only": True}):
        with pytest.raises(StoreError, match="no store"):
            open_store(path, **how)
    assert not path.exists()


@pytest.mark.parametrize("how", [{}, {"read_only": True}, {"create": False}])
def test_a_file_of_somebody_else_is_left_alone(tmp_path: Path, how: dict[str, bool]) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("my notes, " * 40)
    assert "no store" in refused(text, **how)
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("CREATE TABLE mine (x)")
    db.close()
    assert "another program" in refused(other, **how)


def test_a_short_file_is_left_alone(tmp_path: Path) -> None:
    short = tmp_path / "short.db"
    short.write_bytes(b"SQLite format 3\0")
    refused(short)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        open_store(tmp_path)
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(StoreError):
        open_store(file / "store.db")


def test_a_newer_store_is_left_alone(path: Path) -> None:
    open_store(path).close()
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    assert "newer" in refused(path)


def test_a_newer_version_that_stands_only_in_the_log_is_seen(path: Path) -> None:
    open_store(path).close()
    writer = sqlite3.connect(path)
    writer.execute(f"PRAGMA user_version = {VERSION + 7}")  # not yet in the file itself
    assert int.from_bytes(path.read_bytes()[60:64]) == VERSION
    assert "newer" in refused(path)
    writer.close()


@pytest.mark.parametrize("where", ["head", "schema", "tail"])
def test_a_damaged_store_is_left_alone(path: Path, where: str) -> None:
    with open_store(path) as store:
        for n in range(40):
            put(store, article(n, "words " * 200))
    data = bytearray(path.read_bytes())
    if where == "head":
        data[:16] = b"\xff" * 16
    elif where == "schema":
        data[100:3000] = b"\xa5" * 2900
    else:
        del data[len(data) // 2 :]
    path.write_bytes(data)
    assert "is damaged" in refused(path) or where == "head"


def test_damage_inside_is_told_when_it_is_met(path: Path) -> None:
    with open_store(path) as store:
        for n in range(40):
            put(store, article(n, "words " * 200))
    with sqlite3.connect(path) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'article_payloads'").fetchone()
    db.close()
    data = bytearray(path.read_bytes())
    page = int.from_bytes(data[16:18])  # as the header of the file has it
    data[(root - 1) * page : root * page] = b"\xa5" * page
    path.write_bytes(data)
    with open_store(path, read_only=True) as store, pytest.raises(StoreError, match="damaged"):
        list(store.articles())


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_old_store_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    with sqlite3.connect(old) as db:
        for step in range(1, version + 1):
            db.executescript((OLD / f"{step}.sql").read_text(encoding="utf-8"))
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {version}")
        db.execute("INSERT INTO overrides (kind, articles, value) VALUES ('split', '[\"x\", \"y\"]', '')")
    db.close()
    open_store(new).close()
    with open_store(old) as store:
        assert [o.kind for o in store.overrides()] == ["split"]
        put(store, article(1))
        assert store.feeds() == ()
    assert schema_of(old) == schema_of(new)


def test_an_old_store_can_be_opened_to_read(tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with sqlite3.connect(old) as db:
        db.executescript((OLD / "1.sql").read_text(encoding="utf-8"))
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA user_version = 1")
    db.close()
    with open_store(old, read_only=True) as store:
        assert store.feeds() == ()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "old.db"
    with sqlite3.connect(old) as db:
        db.executescript((OLD / "1.sql").read_text(encoding="utf-8"))
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA user_version = 1")
        db.execute("CREATE TABLE readers (in_the_way)")
    db.close()
    before = schema_of(old)
    with pytest.raises(sqlite3.OperationalError, match="readers"):
        open_store(old)
    assert schema_of(old) == before
    with sqlite3.connect(old) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)


def test_steps_split_into_whole_statements() -> None:
    assert len(steps()) == VERSION
    script = "-- a; remark\nCREATE TABLE a (\n  x -- x;\n);\n\nINSERT INTO a VALUES ('one;\ntwo');\n-- end\n"
    parts = list(statements(script))
    assert len(parts) == 2
    assert all(sqlite3.complete_statement(p) for p in parts)


def test_reading_leaves_a_writer_alone(path: Path) -> None:
    with open_store(path) as writer, open_store(path, read_only=True) as reader:
        put(writer, article(1))
        assert reader.ids() == ("a000001",)
        with pytest.raises(StoreError, match="read-only"):
            put(reader, article(2))
        with writer.transaction():
            put(writer, article(2))
            assert reader.ids() == ("a000001",)  # sees whole transactions only
        assert reader.ids() == ("a000001", "a000002")


@contextmanager
def unprivileged(*paths: Path) -> Iterator[None]:
    """Root may write anywhere: become nobody meanwhile, who owns these paths."""
    if os.geteuid() != 0:
        yield
        return
    for path in paths:
        os.chown(path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may walk through, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.parametrize(("file", "folder"), [(0o400, 0o500), (0o400, 0o700), (0o600, 0o500)])
def test_a_store_that_can_not_be_written_is_read(open_folder: Path, file: int, folder: int) -> None:
    path = open_folder / "kept" / "store.db"
    with open_store(path) as store:
        put(store, article(1))
    with unprivileged(path, path.parent):
        path.chmod(file)
        path.parent.chmod(folder)
        with open_store(path, read_only=True) as store:
            assert store.ids() == ("a000001",)
        with open_store(path, create=False) as store:
            assert store.ids() == ("a000001",)
            with pytest.raises(StoreError, match="read-only"):
                put(store, article(2))
        assert "read-only" in refused(path, create=True)
        path.parent.chmod(0o700)


def test_a_store_that_can_not_be_read_says_so(open_folder: Path) -> None:
    path = open_folder / "kept" / "store.db"
    open_store(path).close()
    open_folder.chmod(0o555)
    with unprivileged(path, path.parent):
        path.chmod(0)
        with pytest.raises(StoreError, match=r"can't be (read|opened)"):
            open_store(path, create=False)
        with pytest.raises(StoreError, match="can't be made"):
            open_store(open_folder / "other" / "store.db")
    open_folder.chmod(0o755)


def test_a_store_in_memory_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with open_store(":memory:") as store, store.lock():
        put(store, article(1))
        assert store.article("a000001") == article(1)
    assert list(tmp_path.iterdir()) == []
