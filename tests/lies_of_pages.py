"""The lies that a page can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lies import Lie, replaces, says, writes
from project import PAGE

if TYPE_CHECKING:
    from project import Project


def _rests(name: str) -> str:
    """Return a front matter that names a page, and the heading behind it."""
    return f"---\nrests_on:\n  - {name}\n---\n# Lists"


EMBEDS = [
    Lie(
        name="a description that is no YAML",
        change=replaces(
            PAGE, "# Lists", "---\ndescription: Lists: a test\n---\n# Lists"
        ),
        at=f"{PAGE}:2",
        what="the front matter cannot be read",
        came="description: Lists: a test (mapping values are not allowed here)",
        mend="into quotation marks",
    ),
    Lie(
        name="a front matter that is a list",
        change=replaces(PAGE, "# Lists", "---\n- tags\n---\n# Lists"),
        at=f"{PAGE}:1",
        what="the front matter cannot be read",
        came="list: ['tags']",
        mend="into quotation marks",
    ),
    Lie(
        name="a page that embeds what is not there",
        change=says("@snippet(ch01/lists/width.py)"),
        at=f"{PAGE}:7",
        what="the page embeds ch01/lists/width.py, which is not there",
        expected="a file snippets/ch01/lists/width.py",
        mend="write it, or mend the name",
    ),
    Lie(
        name="a page that embeds twice",
        change=says("@snippet(ch01/lists/length.py, folded)"),
        at=f"{PAGE}:7",
        what="the page embeds ch01/lists/length.py twice",
        mend="show it once, and link to it",
    ),
    Lie(
        name="two snippets of one name on a page",
        change=says("@snippet(ch01/sets/length.py)"),
        at=f"{PAGE}:7",
        what="the page embeds ch01/lists/length.py, which has the same name",
        expected="each name once on a page",
        came="@snippet(ch01/sets/length.py)",
        mend="rename one of them",
    ),
    Lie(
        name="changes between interpreters that are none",
        change=says("@changes(2.7, 3.14)"),
        at=f"{PAGE}:7",
        what="a listing is malformed",
        expected="@changes(3.13, 3.14)",
        came="@changes(2.7, 3.14)",
        mend="interpreters are 3.11, 3.12",
    ),
    Lie(
        name="a flame graph of what is no stack",
        change=replaces(PAGE, "length.py)\n", "length.py, flame)\n"),
        at=f"{PAGE}:5",
        what="no flame graph can be drawn of what length.py prints",
        expected="such as: main;load;parse 203",
        came="length = 2",
        mend="print collapsed stacks only",
    ),
    Lie(
        name="an experiment without its conclusions",
        change=writes(
            "docs/lab/an-experiment.md",
            "# An experiment\n\n## Problem statement\n\n## Setup\n\n## Code\n",
        ),
        at="docs/lab/an-experiment.md:1",
        what="the experiment has other sections than every experiment",
        expected="Measurement results, Engineering conclusions",
        came="Problem statement, Setup, Code",
        mend="give it these second-level headings, in this order",
    ),
    Lie(
        name="a misspelt option",
        change=replaces(PAGE, "length.py)\n", "length.py, fodled)\n"),
        at=f"{PAGE}:5",
        what="an embedding is malformed",
        expected="@snippet(folder/name.py[, folded][, no-caption][, flame])",
        came="@snippet(ch01/lists/length.py, fodled)",
        mend="options are folded, no-caption, flame",
    ),
    Lie(
        name="an embedding with words behind it",
        change=replaces(PAGE, "length.py)\n", "length.py) shows it\n"),
        at=f"{PAGE}:5",
        what="an embedding is malformed",
        expected="@snippet(folder/name.py",
        came="@snippet(ch01/lists/length.py) shows it",
        mend="put it alone on its line",
    ),
    Lie(
        name="a cited value that is not recorded",
        change=replaces(PAGE, "(length.py, length)", "(length.py, width)"),
        at=f"{PAGE}:3",
        what="the cited value 'width' of length.py is not recorded",
        expected="one of 'length'",
        mend="print it in ch01/lists/length.py and record",
    ),
    Lie(
        name="a cited value of no snippet",
        change=replaces(PAGE, "(length.py, length)", "(width.py, length)"),
        at=f"{PAGE}:3",
        what="the cited value 'length' of width.py is not recorded",
        expected="a snippet that this page embeds",
        mend="mend the name",
    ),
    Lie(
        name="a cited value of no interpreter",
        change=replaces(PAGE, "(length.py, length)", "(length.py, length, 3.9)"),
        at=f"{PAGE}:3",
        what="the cited value 'length' of length.py is not recorded",
        expected="a value on 3.9",
        mend="print the key on every interpreter, or cite one",
    ),
    Lie(
        name="a citation without a key",
        change=replaces(PAGE, "(length.py, length)", "(length.py)"),
        at=f"{PAGE}:3",
        what="a citation is malformed",
        expected="@value(name.py, key)",
        came="@value(length.py)",
        mend="name the snippet and the key of one line of its output",
    ),
]

AIDS = [
    Lie(
        name="an index of nothing that is indexed",
        change=says("@index(functions)"),
        at=f"{PAGE}:7",
        what="a listing is malformed",
        expected="@index(snippets)",
        came="@index(functions)",
        mend="indexes are those of snippets, exceptions and modules",
    ),
    Lie(
        name="a page that rests on one that is not there",
        change=replaces(PAGE, "# Lists", _rests("ch01/tuples.md")),
        at=f"{PAGE}:3",
        what="the page rests on a page that is not there",
        expected="a path below docs/, such as ch11-internals/gil.md",
        came="- ch01/tuples.md",
        mend="mend the path, or take the line out",
    ),
    Lie(
        name="a page that rests on something unreadable",
        change=replaces(PAGE, "# Lists", "---\nrests_on: [x.md]\n---\n# Lists"),
        at=f"{PAGE}:2",
        what="a line of rests_on is malformed",
        expected="'  - ' and a path below docs/",
        came="rests_on: [x.md]",
        mend="mend the path, or take the line out",
    ),
    Lie(
        name="a page that rests on itself",
        change=replaces(PAGE, "# Lists", _rests("ch01/lists.md")),
        at=f"{PAGE}:3",
        what="the page rests on itself, by way of others",
        expected="pages that can be read in some order",
        came="ch01/lists.md, on which rests ch01/lists.md",
        mend="take out the weakest of these lines",
    ),
    Lie(
        name="a passage that holds on no interpreter",
        change=says('It holds.\n{: on="3.9 and later" }'),
        at=f"{PAGE}:8",
        what="a passage holds on interpreters that are none",
        expected='on="3.13 and later"',
        came="3.9 and later",
        mend="interpreters are 3.11, 3.12",
    ),
    Lie(
        name="a passage that holds everywhere",
        change=says('It holds.\n{: on="3.11 and later" }'),
        at=f"{PAGE}:8",
        what="a passage holds on every interpreter",
        expected='on="3.13 and later"',
        came="3.11 and later",
        mend="interpreters are 3.11, 3.12",
    ),
    Lie(
        name="a term with two definitions",
        change=writes(
            "docs/glossary.md",
            "# Glossary\n\narena\n:   A place.\n\nArena\n:   Another place.\n",
        ),
        at="docs/glossary.md:6",
        what="the glossary defines a term twice",
        expected="one definition, that of line 3: A place.",
        came="Arena: Another place.",
        mend="keep the better one",
    ),
]

PROSE = [
    Lie(
        name="a typed number",
        change=says("A list takes\n56 bytes."),
        at=f"{PAGE}:7",
        what="a typed number that no proof shows: '56 bytes'",
        expected="a number of a recording that this section shows, or a source link",
        came="A list takes 56 bytes.",
        mend="print it in a snippet and cite it: @value(name.py, key)",
    ),
    Lie(
        name="a comparison without evidence",
        change=says("## Speed\n\nIt is so. A tuple is faster."),
        at=f"{PAGE}:9",
        what="a comparison without evidence: 'faster'",
        expected="a snippet, a @value or a source link in its section",
        came="A tuple is faster.",
        mend="prove it with a snippet, link to a source, or drop it",
    ),
    Lie(
        name="an unobservable claim without a source",
        change=says(
            '!!! unobservable "A list is an array."\n    Reason: it is written in C.'
        ),
        at=f"{PAGE}:7",
        what="a claim is marked unobservable without a reason and a source",
        expected="'Reason: …' and 'Source: [what it is](https://…)'",
        came="Reason: it is written in C.",
        mend="say why Python cannot show it, and link to what does",
    ),
    Lie(
        name="an unobservable claim without anything",
        change=says('!!! unobservable "A list is an array."\n\nIt is.'),
        at=f"{PAGE}:7",
        what="a claim is marked unobservable without a reason and a source",
        expected="'Reason: …' and 'Source: [what it is](https://…)'",
        came="nothing indented below it",
        mend="say why Python cannot show it, and link to what does",
    ),
]

_NAV = "site_name: A project\nnav:\n  - Home: index.md\n"


def _outside(project: Project) -> None:
    outside = project.root.parent / f"{project.root.name}.md"
    outside.write_text("# Elsewhere\n")
    (project.root / "docs/ch01/elsewhere.md").symlink_to(outside)


def _unlisted(project: Project) -> None:
    project.write("mkdocs.yml", _NAV)
    project.write("docs/index.md", "# A project\n")


FILES = [
    Lie(
        name="a link to a page that is not there",
        change=says("It [grows](list.md#growth)."),
        at=f"{PAGE}:7",
        what="the link to list.md leads nowhere",
        expected="the path of a page, relative to this one",
        came="no such file",
        mend="mend the name: is it lists.md?",
    ),
    Lie(
        name="a page that is not in the navigation",
        change=_unlisted,
        at=f"{PAGE}:1",
        what="the page is not in the navigation",
        expected="a line under nav: in mkdocs.yml that ends with ch01/lists.md",
        came="no such line",
        mend="add it where it belongs: - Lists: ch01/lists.md",
    ),
    Lie(
        name="a page of the navigation that is not there",
        change=writes("mkdocs.yml", f"{_NAV}  - Lists: ch01/list.md\n"),
        at="mkdocs.yml:4",
        what="the navigation names ch01/list.md, which is not there",
        expected="a file docs/ch01/list.md",
        came="no such file",
        mend="mend the name: is it ch01/lists.md?",
    ),
    Lie(
        name="a page that is a link out of the tree",
        change=_outside,
        at="docs/ch01/elsewhere.md:1",
        what="the page is a symbolic link",
        expected="a file",
        came="a link to /",
        mend="commit the file itself",
    ),
    Lie(
        name="a page in Latin-1",
        change=writes(PAGE, "# Lists\n\nCafé\n".encode("latin-1")),
        at=f"{PAGE}:3",
        what="the page is not UTF-8",
        expected="UTF-8",
        came="byte 0xe9 at offset 12",
        mend="save it as UTF-8",
    ),
    Lie(
        name="a page with a byte order mark",
        change=writes(PAGE, "\ufeff# Lists\n"),
        at=f"{PAGE}:1",
        what="the page starts with a byte order mark",
        expected="UTF-8 without BOM",
        came="the bytes ef bb bf",
        mend="save it as UTF-8 without BOM",
    ),
    Lie(
        name="a page with CRLF",
        change=writes(PAGE, "# Lists\n\nIt is so.\r\n"),
        at=f"{PAGE}:3",
        what="the page has CRLF line ends",
        expected="lines that end with LF",
        came="1 lines with a carriage return",
        mend="sed -i 's/\\r$//' lists.md",
    ),
    Lie(
        name="a page of 5 MB",
        change=writes(PAGE, "# Lists\n" + "It is so.\n" * 500_000),
        at=f"{PAGE}:1",
        what="the page is too large",
        expected="at most 262144 bytes",
        came=f"{8 + 5_000_000} bytes",
        mend="split it: a page is about one thing",
    ),
]

FENCES = [
    Lie(
        name="a Python fence without a proof",
        change=says("```python\nlist()\n```"),
        at=f"{PAGE}:7",
        what="a Python fence without a proof",
        came="list()",
        mend="add an assert or a '#> output' line, make it a snippet,",
    ),
    Lie(
        name="a Python fence in a list",
        change=says("- so:\n\n    ```{.py title='a'}\n    list()\n    ```"),
        at=f"{PAGE}:9",
        what="a Python fence without a proof",
        came="list()",
        mend="or put above it: <!-- not run: the reason -->",
    ),
    Lie(
        name="a Python fence in the README",
        change=writes("README.md", "# A project\n\n```py\nlist()\n```\n"),
        at="README.md:3",
        what="a Python fence without a proof",
        came="list()",
        mend="add an assert or a '#> output' line, make it a snippet,",
    ),
    Lie(
        name="a fence whose reason is empty",
        change=says("<!-- not run: -->\n```python\nlist()\n```"),
        at=f"{PAGE}:8",
        what="a Python fence without a proof",
        came="list()",
        mend="<!-- not run: the reason -->",
    ),
    Lie(
        name="a fence of tildes",
        change=says("~~~\nlist()\n~~~"),
        at=f"{PAGE}:7",
        what="a fence of tildes, which nothing runs",
        came="~~~",
        mend="use three backticks",
    ),
    Lie(
        name="a pasted console",
        change=says("```pycon\n>>> 1 + 1\n3\n```"),
        at=f"{PAGE}:7",
        what="pasted console output, which nothing checks",
        came="```pycon",
        mend="make it a snippet, or put above it: <!-- not run: the reason -->",
    ),
]
