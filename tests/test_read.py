"""The aids to reading: proof lines, passages, terms, neighbours and bytecode."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from html_page import parse
from markdown import Markdown
from render_project import APART, SAME, add, project, shown

from proven import bytecode, corpus, glossary, ledger, passages, proofline, related
from proven.interpreters import VERSIONS
from proven.reading import makeExtension
from proven.recording import Recording

if TYPE_CHECKING:
    from pathlib import Path

    from html_page import Element

GLOSSARY = """# Glossary

arena
:   A piece of `memory`. [Memory](memory.md)

frame
:   The struct of a call. [Frames](memory.md)

frame object
:   The object of a frame. [Frames](memory.md)

guard {: .noauto }
:   A check.

pool (of threads)
:   Threads that wait.

RSS
:   What is resident.

C recursion
:   C that calls C.
"""


def write(root: Path, pages: dict[str, str]) -> None:
    for name, text in pages.items():
        path = root / "docs" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


def read(root: Path, name: str) -> Element:
    """Return a page of `docs` as the extension for reading renders it."""
    text = (root / "docs" / name).read_text()
    if text.startswith("---\n"):
        text = text.partition("\n---\n")[2]
    beside = ["admonition", "attr_list", "def_list", "tables", "toc"]
    extension = makeExtension(root=str(root))
    return parse(Markdown(extensions=[*beside, extension]).convert(text))


def recorded(outputs: dict[str, str]) -> Recording:
    return Recording(outputs, dict.fromkeys(outputs, "3.14.0"), date="2026-11-20")


@pytest.mark.parametrize(
    ("outputs", "told"),
    [
        (SAME, "Ran on all 6 interpreters, 2026-11-20."),
        (APART, "Ran on all 6 interpreters, 2026-11-20. Two differ from 3.14."),
        ({"3.15": "1\n"}, "Ran on CPython 3.15 only, 2026-11-20."),
        (
            {"3.14": "1\n", "3.15": "2\n"},
            "Ran on 2 interpreters, 2026-11-20. One differs from 3.14.",
        ),
        (
            {"3.12": "1\n", "3.13": "2\n", "3.15": "3\n"},
            "Ran on 3 interpreters, 2026-11-20. Two differ from 3.12.",
        ),
    ],
    ids=["alike", "apart", "one", "two", "without the reference"],
)
def test_proof_line_in_words(outputs: dict[str, str], told: str) -> None:
    assert proofline.in_words(recorded(outputs), "3.14") == told


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("3.13 and later", ("3.13", "3.14", "3.14t", "3.15")),
        ("3.12 and earlier", ("3.11", "3.12")),
        ("3.14 and earlier", ("3.11", "3.12", "3.13", "3.14", "3.14t")),
        ("3.12 to 3.14", ("3.12", "3.13", "3.14", "3.14t")),
        ("3.14", ("3.14",)),
        ("3.14t", ("3.14t",)),
        ("3.11, 3.13 and 3.15", ("3.11", "3.13", "3.15")),
        ("3.11 and 3.14 and later", ("3.11", "3.14", "3.14t", "3.15")),
        ("3.10 and later", ()),
        ("later", ()),
        ("3.13 to", ()),
        ("", ()),
    ],
)
def test_label_names_interpreters(label: str, names: tuple[str, ...]) -> None:
    assert passages.interpreters(label) == names


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ('It *holds*.\n{: on="3.13 and later" }', "p"),
        ('- It holds.\n    {: on="3.13 and later" }\n- So does this.', "li"),
        ('Look: *it holds*{: on="3.13 and later" }.', "em"),
    ],
)
def test_passage_is_labelled(tmp_path: Path, text: str, tag: str) -> None:
    root = project(tmp_path)
    write(root, {"page.md": f"# Page\n\n{text}\n"})
    passage = read(root, "page.md").one(cls="only")
    assert passage.tag == tag
    assert passage.attributes["data-on"] == "3.13 3.14 3.14t 3.15"
    assert "on" not in passage.attributes
    assert passage.elements[0].classes == ["only-label"]
    assert " ".join(passage.text.split()).lower().startswith("3.13 and later it holds")


def test_first_use_of_each_term_is_linked(tmp_path: Path) -> None:
    root = project(tmp_path)
    text = (
        "# An arena\n\nArenas hold pools behind a guard, as `arena` and [arena](x.md)"
        " tell, *and an arena too*. The frame object is no frame.\n\n"
        "- an arena, its rss and its RSS, no micro-frame and no frame.f_locals\n"
        "- C recursion, and no more of it\n"
    )
    write(root, {"glossary.md": GLOSSARY, "part/page.md": text})
    links = read(root, "part/page.md").all("a", "term")
    assert [(link.text, link.attributes["href"]) for link in links] == [
        ("Arenas", "../glossary.md#term-arena"),
        ("frame object", "../glossary.md#term-frame-object"),
        ("frame", "../glossary.md#term-frame"),
        ("RSS", "../glossary.md#term-rss"),
        ("C recursion", "../glossary.md#term-c-recursion"),
    ]
    assert links[0].attributes["title"] == "A piece of memory."


def test_linking_changes_no_word(tmp_path: Path) -> None:
    root = project(tmp_path)
    text = "# Page\n\nAn arena, *a frame* and `code`: RSS of the frame object, arena."
    write(root, {"glossary.md": GLOSSARY, "page.md": text})
    told = read(root, "page.md")
    assert len(told.all("a", "term")) == 4
    plain = parse(Markdown().convert(text))
    assert told.text == plain.text


def test_terms_of_the_glossary_have_ids_and_no_links(tmp_path: Path) -> None:
    root = project(tmp_path)
    write(root, {"glossary.md": GLOSSARY})
    page = read(root, "glossary.md")
    assert page.all("a", "term") == []
    assert [term.attributes["id"] for term in page.all("dt")] == [
        *("term-arena", "term-frame", "term-frame-object", "term-guard"),
        *("term-pool-of-threads", "term-rss", "term-c-recursion"),
    ]


def test_links_lead_to_terms_of_the_glossary(tmp_path: Path) -> None:
    root = project(tmp_path)
    write(root, {"glossary.md": GLOSSARY})
    page = corpus.load(root).pages[-1]
    ids = {term.attributes["id"] for term in read(root, "glossary.md").all("dt")}
    assert {term.anchor for term in glossary.terms(page)} == ids


def rests(*names: str) -> str:
    items = "".join(f"  - {name}\n" for name in names)
    return f"---\ndescription: Text.\nrests_on:\n{items}tags:\n  - x\n---\n\n"


def test_page_tells_what_it_rests_on_and_where_it_leads_to(tmp_path: Path) -> None:
    root = project(tmp_path)
    write(
        root,
        {
            "one/low.md": "# The `low` one\n\nText.\n",
            "two/middle.md": f"{rests('one/low.md')}# The middle\n\nText.\n",
            "top.md": f"{rests('two/middle.md', 'one/low.md')}# The top\n\nText.\n",
        },
    )

    def told(name: str) -> list[str]:
        nav = read(root, name).one("nav", "related")
        return [
            part.text if part.tag == "p" else part.attributes["href"]
            for part in nav.walk()
            if part.tag in ("p", "a")
        ]

    up = ["Leads to", "../top.md", "../two/middle.md"]
    assert told("one/low.md") == up
    assert told("two/middle.md") == [
        "Rests on",
        "../one/low.md",
        "Leads to",
        "../top.md",
    ]
    assert told("top.md") == ["Rests on", "two/middle.md", "one/low.md"]
    links = read(root, "top.md").one("nav", "related").all("a")
    assert [link.text for link in links] == ["The middle", "The low one"]


def test_foundations_may_end_the_front_matter(tmp_path: Path) -> None:
    root = project(tmp_path)
    front = "---\nrests_on:\n  - low.md\n---\n\n"
    write(root, {"low.md": "# Low\n", "top.md": f"{front}# Top\n"})
    assert list(related.problems(corpus.load(root))) == []


def test_page_of_no_corpus_has_no_neighbours(tmp_path: Path) -> None:
    root = project(tmp_path)
    write(root, {"page.md": "# Page\n", "other.md": f"{rests('page.md')}# Other\n"})
    extension = makeExtension(root=str(root))
    assert "nav" not in Markdown(extensions=[extension]).convert("# Another page\n")


def test_every_circle_is_found(tmp_path: Path) -> None:
    root = project(tmp_path)
    write(
        root,
        {
            "one.md": f"{rests('two.md')}# One\n",
            "two.md": f"{rests('three.md')}# Two\n",
            "three.md": f"{rests('one.md')}# Three\n",
        },
    )
    (problem,) = related.problems(corpus.load(root))
    assert problem.line == 4
    assert problem.came.count("on which rests") == 3


OLD = """  6           0 RESUME                   0

  7           2 LOAD_FAST                0 (x)
        >>    4 FOR_ITER                13 (to 38)
             12 BINARY_OP               13 (+=)
             36 JUMP_BACKWARD           14 (to 10)
        >>   38 RETURN_VALUE
"""
NEW = """  6           RESUME                   0

  7           LOAD_FAST_BORROW         0 (x)
      L1:     FOR_ITER                19 (to L3)
              BINARY_OP               13 (+=)
              NOT_TAKEN
 10   L2:     JUMP_BACKWARD           21 (to L1)
  8   L3:     RETURN_VALUE
"""


def test_listing_is_read_without_lines_offsets_and_targets() -> None:
    assert bytecode.instructions(OLD) == [
        *("RESUME 0", "LOAD_FAST x", "FOR_ITER to …", "BINARY_OP +="),
        *("JUMP_BACKWARD to …", "RETURN_VALUE"),
    ]


@pytest.mark.parametrize(
    ("output", "rows"),
    [
        ("f: LOAD_FAST RETURN_VALUE\n", ["f:", "LOAD_FAST", "RETURN_VALUE"]),
        ("g = ['SEND', 'YIELD_VALUE']\n", ["g:", "SEND", "YIELD_VALUE"]),
        ("tokens = NAME EQUAL NUMBER\n", []),
        ("BEGIN\nfirst body\nCOMMIT\nBEGIN\nROLLBACK for KeyError\n", []),
        ("BEGIN\nCOMMIT\nROLLBACK\n", []),
        ("size = 28\n", []),
        ("", []),
    ],
)
def test_bytecode_is_told_by_its_shape(output: str, rows: list[str]) -> None:
    assert bytecode.instructions(output) == rows


def test_bytecode_stands_side_by_side(tmp_path: Path) -> None:
    outputs = {name: OLD if name < "3.14" else NEW for name in VERSIONS}
    add(project(tmp_path), outputs)
    details = shown(tmp_path, "@snippet(part/one.py)").one("details", "bytecode")
    head = [cell.text for cell in details.one("thead").all("th")]
    assert head == ["sign", "3.11", "3.14"]
    rows = [
        [cell.text for cell in row.elements] for row in details.one("tbody").elements
    ]
    assert rows == [
        ["=", "RESUME 0", "RESUME 0"],
        ["≠", "LOAD_FAST x", "LOAD_FAST_BORROW x"],
        ["=", "FOR_ITER to …", "FOR_ITER to …"],
        ["=", "BINARY_OP +=", "BINARY_OP +="],
        ["+", "", "NOT_TAKEN"],
        ["=", "JUMP_BACKWARD to …", "JUMP_BACKWARD to …"],
        ["=", "RETURN_VALUE", "RETURN_VALUE"],
    ]
    assert [one.text for one in details.all("del")] == ["LOAD_FAST x"]
    assert [one.text for one in details.all("ins")] == [
        *("LOAD_FAST_BORROW x", "NOT_TAKEN"),
    ]
    data = json.loads(details.attributes["data-bytecode"])
    assert list(data["on"]) == list(VERSIONS)
    assert data["rows"][data["on"]["3.15"]] == bytecode.instructions(NEW)


def test_what_is_no_bytecode_is_not_compared(tmp_path: Path) -> None:
    add(project(tmp_path), APART)
    assert shown(tmp_path, "@snippet(part/one.py)").all(cls="bytecode") == []


def test_ledger_has_a_row_for_each_claim(tmp_path: Path) -> None:
    root = project(tmp_path)
    add(root, APART, claim="An `int` *takes* 28 | 32 bytes.")
    add(root, {"3.15": "1\n"}, "part/two.py", "A float takes 24 bytes.")
    marked = (
        '!!! unobservable "The loop is generated."\n    Reason: it is `C`.\n\n'
        "    Source: [`ceval.c`](https://example.org/c) and <https://example.org/d>\n"
    )
    write(
        root,
        {
            "part/index.md": "# A part: of it all\n",
            "part/page.md": "# Numbers\n\n@snippet(part/one.py)\n\n"
            f"@snippet(part/two.py)\n\n{marked}",
        },
    )
    page = shown(root, "# Ledger\n\n@ledger(part)\n")
    table = page.one("table", "ledger")
    first, second, third = table.one("tbody").elements
    assert first.elements[0].text == "An int *takes* 28 | 32 bytes."
    assert first.attributes == {"data-outcome": "differs"}
    assert first.elements[1].text == "differs: 3.11; 3.12–3.15; 3.14t"
    assert first.one("a").attributes["href"] == "../part/page/#proof-one"
    assert second.attributes == {"data-on": "3.15"}
    assert second.elements[1].text == "the same on 3.15"
    assert third.attributes == {"data-outcome": "unobservable"}
    assert third.elements[1].text.endswith("it is C. ceval.c and https://example.org/d")
    assert len(third.elements[1].all("a")) == 2
    assert page.one("output").text == "3 of 3 claims"
    assert len(ledger.entries(corpus.load(root))) == 3
