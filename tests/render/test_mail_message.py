"""The bytes of a mail: parsed back whole in every script, harmless, within bounds, the same each time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conflictdigest.config import Attachment, Digest
from conflictdigest.model import replace
from conflictdigest.model.changes import Change, ChangeKind
from conflictdigest.model.digest import Issue, Silent
from conflictdigest.model.timeline import EntryKind, Listed
from conflictdigest.render.mail import mail_html, mail_text, subject
from conflictdigest.render.message import MOST, Envelope, addressed, message, shortened
from tests.support.mailing import DAY, MAIL, entry, issue
from tests.support.mailserver import parsed

MADE = datetime(2021, 3, 4, 5, 30, tzinfo=UTC)
PLAIN = Envelope(Digest("morning"), MAIL, MADE)

SCRIPTS = {
    "en": "The bridge at Dolna was opened, the “ministry” said – at 5 °C.",
    "uk": "Міст у Дольній відкрили, повідомило міністерство; їхали об’їздом.",
    "ru": "Мост в Дольной открыли, сообщило министерство, — ещё в среду.",
    "ar": "فُتح الجسر في دولنا يوم الأربعاء، بحسب الوزارة.",
    "fa": "پل دولنا باز شد؛ وزارتخانه می‌گوید.",
    "he": "הגשר בדולנה נפתח ביום רביעי, נמסר מהמשרד.",
    "zh": "多尔纳大桥星期三开放，该部表示。",
    "ja": "ドルナの橋は水曜日に開通した。",
    "hi": "डोलना का पुल बुधवार को खोला गया।",
    "am": "የዶልና ድልድይ ረቡዕ ተከፈተ።",
    "ka": "დოლნის ხიდი ოთხშაბათს გაიხსნა.",
    "th": "สะพานโดลนาเปิดเมื่อวันพุธ",
    "tr": "Dolna köprüsü açıldı, dedi bakanlık: İğne, ığdır.",
    "emoji": "Opened 👩‍🚒🇺🇦 today 𝒜",
}


def listed(number: int, text: str, url: str | None = None) -> Listed:
    return Listed(f"a{number:06d}", "", text, text, url, None, (text,), f"news/{number}.txt")


def full(text: str, url: str | None = None) -> Issue:
    """This text wherever text can stand."""
    denial = entry("d", 2, quotes=(1,), text=text, kind=EntryKind.DENIAL, disputes=("c",))
    claim = entry("c", 1, quotes=(1,), text=text, disputed_by=("d",), corrected=(text,))
    moved = entry("u", 1, quotes=(1,), text=text)
    ahead = entry("f", 9, quotes=(1,), text=text, kind=EntryKind.AHEAD)
    return issue(
        [entry("n", 1, quotes=(1,), text=text)],
        [listed(1, text, url)],
        updated=((moved, (Change(ChangeKind.TOLL, moved, moved, "12", text),)),),
        disputed=(claim,),
        ahead=(ahead,),
        related=(denial,),
        silent=(Silent(text, "http-503"),),
    )


def bodies(data: bytes) -> tuple[str, str]:
    found = parsed(data)
    plain, html = found.get_body(("plain",)), found.get_body(("html",))
    assert isinstance(plain, EmailMessage) and isinstance(html, EmailMessage)
    return plain.get_content().replace("\r\n", "\n"), html.get_content().replace("\r\n", "\n")


class Words(HTMLParser):
    """What a reader sees, and what might do harm."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs
        self.hidden += tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.text += data


def seen(html: str) -> Words:
    words = Words()
    words.feed(html)
    return words


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_script_arrives_intact_in_both_bodies(language: str) -> None:
    text = SCRIPTS[language]
    made = message(full(text), PLAIN)
    plain, html = bodies(made)
    assert plain == mail_text(full(text)) and html == mail_html(
        full(text), title=subject(full(text), "counts")
    )
    # new, updated with its note, disputed with its correction, denial, ahead, title, outlet, summary, source
    assert plain.count(text) == 11 == seen(html).text.count(text)
    assert made.isascii() and max(len(line) for line in made.split(b"\r\n")) <= 998
    assert b"\n" not in made.replace(b"\r\n", b"")


def test_headers() -> None:
    digest = Digest("morning", list_unsubscribe="mailto:desk@example.org?subject=stop")
    mail = replace(MAIL, sender_name="Нічна «зміна»", reply_to="answers@example.org")
    found = parsed(addressed(message(full("x"), Envelope(digest, mail, MADE)), "a@example.org"))
    assert (
        found["To"] == "a@example.org"
        and found["Subject"] == "Morning: 1 new, 1 updated, 1 disputed, 1 ahead, 4 Mar"
    )
    assert found["From"] == '"Нічна «зміна»" <desk@example.org>' or "Нічна" in found["From"]
    assert parsedate_to_datetime(found["Date"]) == MADE and found["Date"].endswith("+0000")
    assert re.fullmatch(r"<20210304\.[0-9a-f]{16}@example\.org>", found["Message-ID"])
    assert found["List-ID"] == "<morning.digest.example.org>"
    assert found["List-Unsubscribe"] == "<mailto:desk@example.org?subject=stop>"
    assert found["Auto-Submitted"] == "auto-generated" and found["Reply-To"] == "answers@example.org"
    assert found["MIME-Version"] == "1.0" and found.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in found.iter_parts()] == ["text/plain", "text/html"]
    assert not {"Received", "X-Mailer", "User-Agent", "Bcc"} & set(found.keys())


def test_a_neutral_mail_keeps_its_topics_to_itself() -> None:
    digest = Digest("kursk", subject="neutral", title="Kursk")
    found = parsed(message(replace(full("x"), label="Kursk"), Envelope(digest, MAIL, MADE)))
    assert found["Subject"] == "1 new, 1 updated, 1 disputed, 1 ahead, 4 Mar"
    assert not any("kursk" in str(value).lower() for value in found.values())
    quiet = replace(full("Osk"), label="Kursk", discreet=True)
    plain, html = bodies(message(quiet, Envelope(digest, MAIL, MADE)))
    assert "Kursk" not in plain and "Kursk" not in html and "Osk" not in plain[:200]
    assert "Osk" not in seen(html).text.strip()[:400]
    own = Envelope(replace(digest, subject="Desk note"), MAIL, MADE)
    assert parsed(message(full("x"), own))["Subject"].startswith("Desk note: 1 new")


def test_the_same_values_give_the_same_bytes() -> None:
    envelope = Envelope(Digest("m", attach=tuple(Attachment)), MAIL, MADE)
    assert message(full("x"), envelope) == message(full("x"), envelope)


HOSTILE = (
    "<script>alert(1)</script><img src=https://tracker.example/x.gif><style>*{display:none}</style>",
    "line\r\nBcc: victim@example.org\r\n\r\n.\r\nMAIL FROM:<x@y.z>",
    "\x1b[2J\x1b]0;owned\x07\x9b31mred",
    "\u202egnp.exe\u2066 \u200b\ufeff\u2029end",
    "A" * 10_000,
    "{{ 7*7 }}{% raw %} ${x} %s %(a)s",
    '" onmouseover="alert(1)" x="',
    "--=_boundary\r\nContent-Type: text/html\r\n\r\n<b>x</b>",
    "\ud800 lone \udfff",
    "=?utf-8?q?=0D=0ABcc:_x@example.org?=",
)
URLS = (
    "javascript:alert(1)",
    "https://example.org/\r\nX: y",
    'https://example.org/"onclick="alert(1)',
    "data:text/html,x",
    "https://user:secret@example.org/",
    "https://example.org/" + "a" * 10_000,
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("url", URLS)
def test_foreign_text_is_data(text: str, url: str) -> None:
    made = message(full(text, url), PLAIN)
    found = parsed(made)
    assert set(found.keys()) == set(parsed(message(full("x"), PLAIN)).keys())
    types = [p.get_content_type() for p in found.walk()]
    assert types in (
        ["multipart/alternative", "text/plain", "text/html"],
        ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/html"],
    )
    plain, html = bodies(made)
    look = seen(html)
    assert (
        not look.tags & {"script", "img", "iframe", "link", "form", "object"} and html.count("<style>") == 1
    )
    assert not any(name.startswith("on") or name in ("src", "background") for name, _ in look.attributes)
    assert all(value.startswith("https://example.org/") for name, value in look.attributes if name == "href")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", plain + html)
    assert "secret" not in plain + html and "url(" not in html and "@import" not in html


def test_hostile_words_in_the_subject() -> None:
    for text in HOSTILE:
        digest = Digest("m", title=text)
        found = parsed(message(replace(full("x"), label=text), Envelope(digest, MAIL, MADE)))
        assert "\n" not in found["Subject"] and "\x1b" not in found["Subject"] and found["Bcc"] is None


@given(st.text(max_size=200), st.one_of(st.none(), st.text(max_size=60)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_makes_a_sound_mail(text: str, url: str | None) -> None:
    plain, html = bodies(addressed(message(full(text, url), PLAIN), "a@example.org"))
    assert plain == mail_text(full(text, url)) and "<script" not in html


def big(count: int, word: str, length: int = 60) -> Issue:
    entries = [
        entry(f"e{n:05d}", n % 7, quotes=(n,), text=f"{word} {n} " * (length // 6), weight=float(n))
        for n in range(count)
    ]
    return issue(entries, [listed(n, f"{word} {n} " * 20, f"https://example.org/{n}") for n in range(count)])


@pytest.mark.parametrize("word", ["bridge", "міст", "الجسر", "桥梁", "=&<>"])
def test_what_does_not_fit_is_attached_whole(word: str) -> None:
    told = big(400, word)
    found = parsed(message(told, PLAIN))
    assert found.get_content_type() == "multipart/mixed"
    alternative, attached = found.iter_parts()
    assert len(alternative.as_bytes()) < MOST
    assert len(alternative.as_bytes()) > MOST / 2, "and no more is left to the attachment than must be"
    assert attached.get_content_type() == "text/html" and attached.get_filename() == f"digest-{DAY}.html"
    whole = seen(attached.get_content()).text
    assert all(f"{word} {n} " in whole for n in range(400))
    plain, html = bodies(found.as_bytes())
    (line,) = re.findall(r"\d+ of 400 entries stand here.*", plain)
    assert line in seen(html).text
    assert f"{word} 399 " in plain and f"{word} 399 " in seen(html).text, "what weighs most stays"
    assert found["Subject"].startswith("Morning: 400 new")


def test_one_entry_too_long_for_any_mail() -> None:
    told = issue([entry("e", 1, quotes=(1,), text="word " * 40_000)], [listed(1, "x")])
    found = parsed(message(told, PLAIN))
    plain, _ = bodies(found.as_bytes())
    assert "0 of 1 entries stand here" in plain and len(next(found.iter_parts()).as_bytes()) < MOST


def test_the_disputed_stay_first_when_shortened() -> None:
    told = full("x")
    kept = shortened(told, 1)
    assert kept.disputed == told.disputed and not kept.new and kept.total == 4
    assert kept.related == told.related and [a.id for a in kept.articles] == ["a000001"]


def test_attachments_on_request() -> None:
    envelope = Envelope(Digest("morning", attach=tuple(Attachment)), MAIL, MADE)
    _, *attached = parsed(message(full(SCRIPTS["ar"]), envelope)).iter_parts()
    assert [a.get_filename() for a in attached] == [
        f"digest-{DAY}.{k}" for k in ("html", "md", "json", "csv")
    ]
    for one in attached:
        content = one.get_content()
        assert SCRIPTS["ar"] in (content.decode() if isinstance(content, bytes) else content)
        assert one.get_content_disposition() == "attachment"


def test_what_changed_is_told_in_words() -> None:
    one = entry("u", 1, quotes=(1,), text="Nine people died.")
    changes = (
        Change(ChangeKind.TOLL, one, one, "seven", "nine"),
        Change(ChangeKind.DATE, one, one, "on 2021-03-01", "on 2021-03-02"),
        Change(ChangeKind.ORIGIN, one, one, "Herald", "Courier"),
        Change(ChangeKind.CORRECTED, one, one, "old words", "new words"),
    )
    text = mail_text(issue([], [listed(1, "x")], updated=((one, changes),)))
    for line in (
        "UPDATED count: nine (was seven)",
        "UPDATED date: on 2021-03-02 (was on 2021-03-01)",
        "UPDATED: also told by Courier",
        "CORRECTED: new words (was: old words)",
    ):
        assert line in text


def test_what_was_announced_for_a_day_gone_by_is_told_on_its_day() -> None:
    gone = entry("g", 1, quotes=(1,), text="Talks are to begin.", kind=EntryKind.AHEAD)
    text = mail_text(issue([gone], [listed(1, "x")]))
    assert "Tue 2 Mar 2021\n  - Talks are to begin." in text


def test_silent_sources_and_left_out_entries_are_counted() -> None:
    told = replace(
        full("x"), left_out=(entry("l", 1),), silent=(Silent("Herald", "timeout, 4 times in a row"),)
    )
    for body in (mail_text(told), seen(mail_html(told, title="t")).text):
        assert "1 more entry is left out." in body and "Herald: timeout, 4 times in a row" in body
    assert (told.day - DAY) == timedelta(0)


def test_what_is_still_to_come_stands_in_one_order() -> None:
    announced = entry("a", 9, quotes=(1,), text="A convoy is due.", kind=EntryKind.AHEAD)
    dated = entry("b", 9, quotes=(1,), text="The office opens.")
    text = mail_text(issue([], [listed(1, "x")], ahead=(announced, dated)))
    assert text.count("Wed 10 Mar 2021") == 1
