"""What the store packs comes back as it was; what earlier versions packed can be read."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictdigest.store.squeeze import LEAST, expand, pack, squeeze


@given(st.binary(max_size=600))
def test_packed_bytes_come_back(data: bytes) -> None:
    assert expand(pack(data)) == data
    assert pack(data) == pack(data)


@given(st.text(min_size=LEAST, max_size=600))
def test_json_comes_back_and_never_grows(text: str) -> None:
    data = b'"' + text.encode("utf-8", "replace") + b'"'
    assert expand(squeeze(data)) == data
    assert len(squeeze(data)) <= len(data)


def test_what_repeats_gets_small_and_what_is_short_stays() -> None:
    assert len(squeeze(b'{"town": "Osk"}' * 200)) < 100
    assert squeeze(b'{"town": "Osk"}') == b'{"town": "Osk"}'


def test_bytes_of_earlier_versions_can_be_read() -> None:
    assert expand(zlib.compress(b'{"town": "Osk"}' * 30, 6)) == b'{"town": "Osk"}' * 30


@pytest.mark.parametrize("damaged", [pack(b"Osk" * 300)[:-9], zlib.compress(b"Osk" * 300)[:-9], b"xyz"])
def test_damage_is_told(damaged: bytes) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        expand(damaged)
