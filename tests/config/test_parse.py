"""Settings from text: defaults, every kind of value, every error with its line and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictdigest.config import (
    Attachment,
    Config,
    Digest,
    Empty,
    MailSettings,
    Security,
    Topic,
    Way,
    parse,
    written,
)
from conflictdigest.config.lines import line_of
from conflictdigest.config.template import TEMPLATE
from conflictdigest.errors import ConfigError
from conflictdigest.model import replace
from conflictdigest.model.names import NameKind

FULL = """\
log = "conflictdigest.log"

[mail]
from = "Night Desk <desk@example.org>"
host = "mail.example.org"
user = "desk"
password_command = "pass show 'mail desk'"

[topics.river]
words = ["dam", "flood"]
exclude = ["flood of mail"]

[digests.morning]
to = ["a@example.org", "b@bücher.example"]
topics = ["river"]
window = "24h"
empty = "short"
subject = "neutral"
attach = ["html", "csv"]
per_day = 5
list_unsubscribe = "mailto:desk@example.org?subject=stop"

[names.places]
"Norburg" = { spellings = ["Норбург"], country = "UA" }
[names.actors]
"Ridge Front" = ["RF"]

[parties]
"Ostland" = ["ministry of Ostland", "Norburg command"]

[families]
"Example Group" = ["Example Herald"]

[fetch]
pause = 2
max_bytes = "3 MB"
allowed_hosts = ["Intranet.example.org"]
proxy = ""

[limits]
html_bytes = 1_000_000

[summary]
method = "lead"
sentences = 2
"""


def read(text: str) -> Config:
    return parse(text, "/etc/cd/config.toml")


def test_nothing_is_needed() -> None:
    assert read("") == Config() == read(TEMPLATE)


def test_every_part() -> None:
    made = read(FULL)
    assert made.log == Path("/etc/cd/conflictdigest.log")
    assert made.mail.sender == "desk@example.org" and made.mail.sender_name == "Night Desk"
    assert made.mail.way is Way.SMTP and made.mail.port == 587 and made.mail.security is Security.STARTTLS
    assert made.mail.password_command == ("pass", "show", "mail desk")
    assert made.topics == {"river": Topic(("dam", "flood"), ("flood of mail",))}
    assert made.digests["morning"] == Digest(
        "morning",
        to=("a@example.org", "b@xn--bcher-kva.example"),
        topics=("river",),
        window=1,
        empty=Empty.SHORT,
        subject="neutral",
        attach=(Attachment.HTML, Attachment.CSV),
        per_day=5,
        list_unsubscribe="mailto:desk@example.org?subject=stop",
    )
    place, actor = made.lexicon
    assert (place.name, place.kind, place.spellings, place.country) == (
        "Norburg",
        NameKind.PLACE,
        ("Норбург",),
        "UA",
    )
    assert (actor.kind, actor.spellings, actor.country) == (NameKind.ACTOR, ("RF",), None)
    assert made.parties["Norburg command"] == "Ostland" == made.parties["Ostland"]
    assert made.families["Example Herald"] == "Example Group"
    assert made.fetch.pause == 2.0 and made.fetch.max_bytes == 3_000_000 and made.fetch.proxy == ""
    assert made.fetch.allowed_hosts == {"intranet.example.org"}
    assert made.limits.html_bytes == 1_000_000
    assert (made.summary.method, made.summary.sentences) == ("lead", 2)


def test_what_holds_can_be_read_again() -> None:
    for config in (Config(), read(FULL)):
        assert read(written(config)) == config


WRONG = {
    "a = [": (1, "no TOML"),
    "\n\n[mail\n": (3, "no TOML"),
    "colour = 1": (1, "there are digests, families, fetch"),
    "[digest.morning]": (1, "did you mean digests?"),
    "[mail]\n\npassword = 'x'": (3, "password_command, password_env or password_file"),
    "[mail]\nfrom = 'desk'": (2, "write name@example.org"),
    "[mail]\nfrom = 'a@example.org\\nBcc: b@example.org'": (2, "write name@example.org"),
    "[mail]\nhost = 3": (2, "must be text in quotes, not a number"),
    "[mail]\nhost = 'a'\nport = 99999": (3, "from 1 to 65535"),
    "[mail]\nsecurity = 'ssl'": (2, "not one of starttls, tls, none"),
    "[mail]\nway = 'folder'": (2, 'folder = "~/digests"'),
    "[mail]\nway = 'smtp'": (2, "needs a server"),
    "[mail]\nhost = 'a'\nuser = 'u'\npassword_env = 'P'\npassword_file = 'f'": (5, "keep one of them"),
    "[mail]\nhost = 'a.example.org'\nuser = 'u'\nsecurity = 'none'": (4, "in the clear"),
    "[digests.m]\nto = ['a@example.org', 'not an address']": (2, "'not an address' is no mail address"),
    "[digests.m]\nto = 3": (2, "must be a list of texts"),
    "[digests.m]\nto = ['юзер@example.org']": (2, "is no mail address"),
    '[digests.m]\nsubject = "two\\nlines"': (2, "one line without control characters"),
    "[digests.m]\ntopics = ['lake']\n[topics.river]\nwords = ['dam']": (2, "there are: river"),
    "[digests.m]\nwindow = '3x'": (2, '"7d", "2w" or "24h"'),
    "[digests.m]\ngrep = '('": (2, "no regular expression"),
    "[digests.m]\nempty = 'never'": (2, "skip, short, always"),
    "[digests.'a b']": (1, "letters, digits, - and _"),
    "[digests.m]\nlist_unsubscribe = 'http://example.org'": (2, "mailto:… or https://…"),
    "digests = 1": (1, "must be a table"),
    "[fetch]\n# pause = 2\npause = 'a'": (3, "a number from 0 to 3600"),
    "[fetch]\npause = nan": (2, "a number from 0 to 3600"),
    "fetch.pause = true": (1, "a number from 0 to 3600"),
    "fetch = { pause = -1 }": (1, "a number from 0 to 3600"),
    "[fetch]\nmax_bytes = '3 TB'": (2, '12_000_000 or "12 MB"'),
    "[topics.river]\nexclude = ['x']": (1, "needs words"),
    "[names.places]\n'|' = []": (2, "letters in it"),
    "[names.places]\nA = { country = 'Ukraine' }": (2, "two capitals"),
    "[parties]\nA = ['x']\nB = ['x']": (3, "stands under 'A' already"),
    "[summary]\nsentences = 0": (2, "from 1 to 50"),
    "[summary]\nmethod = 'gpt'": (2, "lexrank, textrank, luhn, lsa, lead"),
}


@pytest.mark.parametrize("text", WRONG)
def test_an_error_names_line_and_what_is_allowed(text: str) -> None:
    line, hint = WRONG[text]
    with pytest.raises(ConfigError) as caught:
        read(text)
    message = str(caught.value)
    assert message.startswith(f"/etc/cd/config.toml:{line}: ") and hint in message and "\n" not in message


@pytest.mark.parametrize("text", [f"x = {'1' * 5000}", f"x = {'[' * 5000}", f"[fetch]\npause = {'1' * 400}"])
def test_what_is_too_large_is_told_too(text: str) -> None:
    with pytest.raises(ConfigError, match=r"config\.toml:\d"):
        read(text)


def test_lines_are_found_in_odd_layouts() -> None:
    text = "a.b.'c d' = 1\n[ a . e ] # x\nf=2\ng = '''\nf = 3\n'''\n[[h]]\n\"i\" = 3\n"
    assert line_of(text, ("a", "b", "c d")) == 1
    assert line_of(text, ("a", "e", "f")) == 3
    assert line_of(text, ("a", "e", "nothing")) == 2
    assert line_of(text, ("h", "i")) == 8
    assert line_of(text, ("z",)) is None


@given(st.text(max_size=60))
@settings(max_examples=200)
def test_no_text_makes_it_stumble(text: str) -> None:
    try:
        read(text)
        read(f"[digests.m]\n{text}")
    except ConfigError as error:
        assert str(error).startswith("/etc/cd/config.toml:")


@given(st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=20))
@settings(max_examples=50)
def test_any_words_survive_being_written(word: str) -> None:
    config = replace(Config(), topics={word: Topic((f"a{word}",))}, mail=MailSettings(host="h", way=Way.SMTP))
    assert read(written(config)) == config
