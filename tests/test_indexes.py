"""The indexes of snippets, exceptions and modules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from render_project import SAME, add, project, shown

from proven import indexes

if TYPE_CHECKING:
    from pathlib import Path

    from html_page import Element


def test_imports_are_resolved() -> None:
    used = indexes.uses(
        "import sys as system, numpy\n"
        "import os.path, concurrent.futures\n"
        "from queue import Empty as Nothing\n"
        "system.flags.dev_mode; os.path.join; concurrent.futures.Future; numpy.array\n"
        "Nothing; time.sleep\n",
        (),
    )
    assert used.modules == {"sys", "os.path", "concurrent.futures", "queue"}
    assert {"sys.flags", "os.path.join", "queue.Empty"} <= used.names
    assert "concurrent.futures.Future" in used.names
    assert not {"numpy.array", "time.sleep"} & used.names


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("raise ValueError('x')", {"ValueError"}),
        ("raise ValueError from None", {"ValueError"}),
        ("raise error", set()),
        (
            "try:\n    pass\nexcept (KeyError, OSError):\n    pass",
            {"KeyError", "OSError"},
        ),
        ("try:\n    pass\nexcept* TypeError:\n    pass", {"TypeError"}),
        (
            "import queue\ntry:\n    pass\nexcept queue.Empty:\n    pass",
            {"queue.Empty"},
        ),
        ("with suppress(IndexError):\n    pass", {"IndexError"}),
        ("with pytest.raises(IndexError, match='x'):\n    pass", {"IndexError"}),
        ("class Mine(Exception): ...\nraise Mine", set()),
        ("assert str(ValueError)", set()),
    ],
)
def test_exceptions_of_code(source: str, names: set[str]) -> None:
    assert indexes.uses(source, ()).exceptions == names


def test_exceptions_of_outputs() -> None:
    source = "import asyncio\nclass OwnError(Exception): ...\n"
    source += "try:\n    pass\nexcept asyncio.CancelledError:\n    pass\n"
    outputs = ("CancelledError\nOwnError: x\nRecursionError: too deep\nTerror\n",)
    found = indexes.uses(source, outputs).exceptions
    assert found == {"asyncio.CancelledError", "RecursionError"}


def test_syntax_of_a_newer_python_is_read_line_by_line() -> None:
    used = indexes.uses("import sys\n\nlazy import json\nx = sys.flags\n", ())
    assert used.modules == {"sys"}
    assert used.names == {"sys.flags"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two snippets on one page: one that raises, and one that is told by its output."""
    root = project(tmp_path)
    add(root, SAME)
    add(root, dict.fromkeys(SAME, "Empty\nKeyError: 1\n"), "part/two.py", "It `fails`.")
    for name, code in {
        "one": "import queue\n\ntry:\n    pass\nexcept queue.Empty:\n    pass\n",
        "two": "import sys\n\nprint(sys.flags.dev_mode, sys.flags.utf8_mode)\n",
    }.items():
        path = root / "snippets" / "part" / f"{name}.py"
        path.write_text(path.read_text() + code)
    (root / "docs" / "page.md").write_text(
        "# Queues\n\n@snippet(part/one.py)\n\n@snippet(part/two.py)\n"
    )
    return root


def listed(page: Element) -> dict[str, list[str]]:
    """Return, for each heading and term, the files that are linked below it."""
    found: dict[str, list[str]] = {}
    name = ""
    for element in page.walk():
        if element.tag in ("h2", "dt"):
            name = element.text
            found[name] = []
        elif element.tag == "a":
            found[name].append(element.text)
    return found


def test_index_of_snippets(root: Path) -> None:
    page = shown(root, "@index(snippets)\n")
    assert listed(page) == {"Queues": ["one.py", "two.py"]}
    assert page.all("a")[1].attributes["href"] == "../page/#proof-two"


def test_index_of_exceptions(root: Path) -> None:
    """A printed name without an ending is known by the code that names it."""
    assert listed(shown(root, "@index(exceptions)\n")) == {
        "KeyError": ["two.py"],
        "queue.Empty": ["one.py"],
    }


def test_index_of_modules(root: Path) -> None:
    page = shown(root, "@index(modules)\n")
    assert listed(page) == {
        "queue": [],
        "queue.Empty": ["one.py"],
        "sys": [],
        "sys.flags": ["two.py"],
    }
    assert page.one("dt", id="sys.flags")


def test_long_rows_are_cut_and_say_so(tmp_path: Path) -> None:
    root = project(tmp_path)
    embeds = ""
    for number in range(15):
        add(root, SAME, f"part/n{number}.py", f"Claim {number}.")
        path = root / "snippets" / "part" / f"n{number}.py"
        path.write_text(path.read_text() + "import gc\n\ngc.collect()\n")
        embeds += f"@snippet(part/n{number}.py)\n\n"
    (root / "docs" / "page.md").write_text(f"# Page\n\n{embeds}")
    page = shown(root, "@index(modules)\n")
    assert len(page.all("a")) == 8
    assert page.one("dd").text.endswith(" and 7 more")
