"""Which sentences need evidence, and which are left alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from project import PAGE, Project, make, remember

from proven import pages, prose
from proven.corpus import Corpus
from proven.interpreters import VERSIONS

if TYPE_CHECKING:
    from proven.interpreters import Interpreter
    from proven.problems import Problem

LINK = "[the documentation](https://docs.python.org/3/)"


def told(text: str, corpus: Corpus | None = None) -> list[Problem]:
    """Return what is told of a page of this text."""
    page = pages.parse_text(Path("page.md"), text)
    return list(prose.problems(page, corpus or Corpus(Path())))


@pytest.mark.parametrize(
    "text",
    [
        "Lists are faster.",
        "Lists are FASTER.",
        "It is no slower.",
        "The second is quicker to make.",
        "A tuple is cheaper.",
        "The call is more expensive.",
        "It is a speedup.",
        "It is a speed-up.",
        "The cache speeds up the loop.",
        "It was speeded up.",
        "It was sped up.",
        "A set takes more memory.",
        "It needs fewer allocations.",
        "It is twice as fast.",
        "It is ten times as slow.",
        "It takes half as much memory.",
        "A list is larger than a tuple.",
        "A list is\nfaster.",
        "- a list, which is faster",
        "| list | faster |",
        "!!! note\n    A list is faster.",
        "> A list is faster.",
        "See [the next page](other.md): lists are faster.",
        "It is the fastest way.",
        "A tuple outperforms a list.",
        "It takes less time.",
        "It takes half the memory.",
        "It takes twice as long.",
        "A list is as fast as a tuple.",
    ],
)
def test_comparison_needs_evidence(text: str) -> None:
    (problem,) = told(f"# Lists\n\n{text}\n")
    assert problem.path == Path("page.md")
    assert problem.line >= 3
    assert problem.what.startswith("a comparison without evidence: ")
    assert problem.expected == "a snippet, a @value or a source link in its section"
    assert problem.came
    assert problem.mend == "prove it with a snippet, link to a source, or drop it"


@pytest.mark.parametrize(
    "text",
    [
        "It takes 56 bytes.",
        "It takes 1 byte.",
        "It takes 56\u00a0bytes.",
        "It takes 56\nbytes.",
        "It is a 56-byte object.",
        "It takes 1,024 KiB.",
        "It takes 1.5 GB.",
        "It took 30 ns.",
        "It took 2.5 µs.",
        "It took 2.5 μs.",
        "It took 3 seconds.",
        "It took 20 milliseconds.",
        "It won 30 %.",
        "It won 30%.",
        "It won 30 per cent.",
        "It won 1.5×.",
        "It won 2x.",
        "It is done 3 times.",
        "It takes 9 instructions.",
        "It won 20–30 percent.",
        "| list | 56 bytes |",
        "- 56 bytes",
        "## A list of 56 bytes",
        "**56 bytes**",
        "It took 3 s.",
        "It took 3 minutes.",
        "It takes fifty-six bytes.",
    ],
)
def test_measured_number_needs_a_proof(text: str) -> None:
    (problem,) = told(f"# Lists\n\nWords.\n\n{text}\n")
    assert problem.line == 5
    assert problem.what.startswith("a typed number that no proof shows: ")
    assert problem.expected.startswith("a number of a recording that this section")
    assert problem.came in " ".join(text.split())
    assert problem.mend == "print it in a snippet and cite it: @value(name.py, key)"


@pytest.mark.parametrize(
    "text",
    [
        "Python 3.14 has it; 3.13 has not.",
        "PEP 659 says so.",
        "CPython 3.x and 2.7 differ.",
        "Integers from −5 to 256 are shared.",
        "It is 0x10 in hexadecimal.",
        "It is a 64-bit build of 2024.",
        "Each of the 6 interpreters agrees.",
        "The fast path is fast, and the memory is memory.",
        "The speed of it is not the matter.",
        "Lists are large.",
        "It is done many times.",
        "It has two times.",
        "It was fasterised.",
        "<!-- A list is faster: 56 bytes. -->",
        "```text\nA list is faster: 56 bytes.\n```",
        "See [the page](https://example.org/faster-by-30%/).",
        f"It takes 56 bytes, says {LINK}.",
        f"It takes\n56 bytes.\nSo {LINK} says.",
        f"It is faster. So {LINK} says.",
        "The Faster CPython project began it.",
        "Integers smaller than 257 are shared.",
        "A text larger than the limit is refused.",
        "Pass `--faster` or `b'56 bytes'` to it.",
    ],
)
def test_what_claims_nothing_is_left_alone(text: str) -> None:
    assert told(f"# Lists\n\n{text}\n") == []


@pytest.fixture
def project(tmp_path: Path, found: dict[str, Interpreter]) -> Project:
    project = make(tmp_path, found)
    remember(project, dict.fromkeys(VERSIONS, "length = 2\nsize = 1_056\nhalf = 0.5\n"))
    return project


EMBED = "@snippet(ch01/lists/length.py)"


@pytest.mark.parametrize("text", ["1056 bytes", "1,056 bytes", "0.5 %", "2 times"])
def test_number_of_the_recording_may_be_typed(text: str, project: Project) -> None:
    assert (
        told(f"# Lists\n\n## Size\n\nIt is {text}.\n\n{EMBED}\n", project.corpus) == []
    )


def test_number_of_one_interpreter_may_be_typed(project: Project) -> None:
    remember(project, {project.away: "size = 77\n"})
    text = f"# Lists\n\nIt is 77 bytes.\n\n{EMBED}\n"
    assert told(text, project.corpus) == []


@pytest.mark.parametrize("text", ["1057 bytes", "105 bytes", "56 bytes", "5 %"])
def test_another_number_may_not(text: str, project: Project) -> None:
    (problem,) = told(f"# Lists\n\nIt is {text}.\n\n{EMBED}\n", project.corpus)
    assert problem.what == f"a typed number that no proof shows: {text!r}"
    assert problem.line == 3


def test_typed_number_turns_red_when_it_is_changed(project: Project) -> None:
    project.write(PAGE, f"# Lists\n\nIt is 1056 bytes.\n\n{EMBED}\n")
    assert not [p for p in project.check(project.here) if p.path.suffix == ".md"]
    project.replace(PAGE, "1056", "1066")
    (problem,) = [p for p in project.check(project.here) if p.path.suffix == ".md"]
    assert problem.render(project.root).startswith(f"{PAGE}:3: a typed number")


@pytest.mark.parametrize(
    "evidence", [EMBED, "It is @value(length.py, size) bytes.", f"See {LINK}."]
)
def test_evidence_holds_for_its_own_section(evidence: str, project: Project) -> None:
    claim = "A list is faster."
    good = f"# Lists\n\nWords.\n\n## Speed\n\n{claim}\n\n{evidence}\n"
    assert told(good, project.corpus) == []
    bad = f"# Lists\n\nWords.\n\n## Speed\n\n{claim}\n\n## More\n\n{evidence}\n"
    (problem,) = told(bad, project.corpus)
    assert (problem.line, problem.came) == (7, claim)


def test_evidence_of_the_page_holds_for_its_lead(project: Project) -> None:
    text = f"# Lists\n\nA list is faster: 1056 bytes.\n\n## Proof\n\n{EMBED}\n"
    assert told(text, project.corpus) == []


def test_third_level_headings_do_not_end_a_section(project: Project) -> None:
    text = f"# A\n\nB.\n\n## C\n\nIt is faster.\n\n### D\n\n{EMBED}\n"
    assert told(text, project.corpus) == []


def test_link_counts_for_the_numbers_of_its_paragraph_only() -> None:
    (problem,) = told(f"# Lists\n\nIt takes 56 bytes.\n\nSee {LINK}.\n")
    assert problem.line == 3


def test_line_is_that_of_the_sentence() -> None:
    text = "# Lists\n\nOne sentence. Another\nsentence. It takes 56\nbytes.\n"
    (problem,) = told(text)
    assert (problem.line, problem.came) == (4, "It takes 56 bytes.")


def test_same_sentence_twice_is_told_twice() -> None:
    text = "# Lists\n\nIt takes 56 bytes.\nIt takes 56 bytes.\n"
    assert [problem.line for problem in told(text)] == [3, 4]


def test_front_matter_is_no_prose() -> None:
    assert told("---\ndescription: words\n---\n# Lists\n\nWords.\n") == []


def test_number_in_the_description_needs_a_proof() -> None:
    (problem,) = told("---\ndescription: A list takes 56 bytes.\n---\n# Lists\n")
    assert problem.line == 2
