"""The HTML of a mail in a real browser: nothing overflows a phone, and it needs no style sheet."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conflictdigest.render.mail import mail_html
from tests.render.test_mail_message import HOSTILE, SCRIPTS, full, seen

pytestmark = pytest.mark.browser

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--hide-scrollbars",
)  # fmt: skip
WORDS = " ".join(SCRIPTS.values()) + " " + "Longword" * 60


def chromium(folder: Path, *arguments: str) -> str:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "these tests need chromium"
    profile = folder / "profile"
    done = subprocess.run(
        [program, *FLAGS, f"--user-data-dir={profile}", *arguments],
        capture_output=True, encoding="utf-8", timeout=120, check=True,
    )  # fmt: skip
    shutil.rmtree(profile, ignore_errors=True)
    return done.stdout


def without_styles(page: str) -> str:
    return re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)


@pytest.mark.parametrize("width", [320, 360, 800])
@pytest.mark.parametrize("strip", [False, True])
def test_nothing_overflows(tmp_path: Path, width: int, strip: bool) -> None:
    page = mail_html(full(WORDS, "https://example.org/" + "x" * 300), title="t")
    page = without_styles(page) if strip else page
    style = f"width:{width}px;height:600px;border:0"
    frame = (
        f'<body><iframe id="f" style="{style}" srcdoc="{html.escape(page)}"></iframe>'
        "<script>onload=()=>{const d=document.getElementById('f').contentDocument.documentElement;"
        "document.title=d.scrollWidth+' of '+d.clientWidth}</script></body>"
    )
    (tmp_path / "frame.html").write_text(frame, encoding="utf-8")
    dumped = chromium(tmp_path, "--virtual-time-budget=2000", "--dump-dom", f"file://{tmp_path}/frame.html")
    found = re.search(r"<title>(\d+) of (\d+)</title>", dumped)
    assert found and found[1] == found[2] == str(width)


def test_it_looks_the_same_without_its_style_sheet(tmp_path: Path) -> None:
    page = mail_html(full(WORDS), title="t")
    shots = []
    for name, text in (("with", page), ("without", without_styles(page))):
        (tmp_path / f"{name}.html").write_text(text, encoding="utf-8")
        shot = tmp_path / f"{name}.png"
        chromium(tmp_path, "--window-size=800,1400", f"--screenshot={shot}", f"file://{tmp_path}/{name}.html")
        shots.append(shot.read_bytes())
    assert shots[0] == shots[1]


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_text_runs_nothing(tmp_path: Path, text: str) -> None:
    page = mail_html(full(text, "https://example.org/1"), title="t")
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    dumped = chromium(tmp_path, "--dump-dom", f"file://{tmp_path}/page.html")
    look = seen(dumped)
    assert not look.tags & {"script", "img", "iframe", "object"}
    assert not any(name.startswith("on") for name, _ in look.attributes)
