"""A flame graph is drawn from the collapsed stacks that a snippet printed."""

from __future__ import annotations

import re

import pytest

from proven import flame

TEXT = "main 10\nmain;load 20\nmain;load;parse 30\nmain;write 40\n"


def test_stacks_are_parsed() -> None:
    assert flame.stacks(TEXT)["main", "load", "parse"] == 30
    assert sum(flame.stacks(TEXT).values()) == 100


@pytest.mark.parametrize(
    "text", ["", "length = 2\n", "main 1\n\n", "main;;b 1\n", "a -1\n"]
)
def test_other_text_is_no_stack(text: str) -> None:
    assert flame.stacks(text) == {}


def test_boxes_are_as_wide_as_their_share_and_stand_on_their_caller() -> None:
    html = flame.draw("x", "A claim & more.", TEXT)
    boxes = re.findall(
        r"<g><title>([^<]*): (\d+)% in all[^<]*</title><rect class=\"([^\"]*)\""
        r' x="([\d.]+)" y="(\d+)" rx="4" width="([\d.]+)"',
        html,
    )
    shares = {name: int(share) for name, share, *_ in boxes}
    assert shares == {
        "main": 100,
        "main calls load": 50,
        "main calls load calls parse": 30,
        "main calls write": 40,
    }
    for name, share, _, x, y, width in boxes:
        assert float(width) == pytest.approx(580 * int(share) / 100 - 2, abs=0.1)
        caller = name.rpartition(" calls ")[0]
        for other, _, _, left, below, wide in boxes:
            if other == caller:
                assert int(y) < int(below)
                assert float(left) <= float(x)
                assert float(x) + float(width) <= float(left) + float(wide) + 0.1
    accents = {name for name, _, kind, *_ in boxes if "accent" in kind}
    assert accents == {"main calls load calls parse", "main calls write"}
    assert "A claim &amp; more." in html
