"""The Python-Markdown extension: cited values, what stops a build, several builds."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from html_page import parse
from render_project import APART, BESIDE, SAME, SOURCE, add, markdown, project, shown

from proven import loaded
from proven.highlight import Highlighter
from proven.interpreters import VERSIONS
from proven.problems import ProblemError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("outputs", "cited", "told"),
    [
        (SAME, "one.py, size", "28"),
        (APART, "one.py, size", "28 (32 on 3.11; 44 on 3.14t)"),
        (APART, "one.py, size, 3.14t", "44"),
        (APART, "part/one.py, size, 3.14", "28"),
    ],
    ids=["agrees", "differs", "one interpreter", "full name"],
)
def test_value_in_prose(
    tmp_path: Path, outputs: dict[str, str], cited: str, told: str
) -> None:
    add(project(tmp_path), outputs)
    page = shown(tmp_path, f"Takes @value({cited}) bytes.\n\n@snippet(part/one.py)")
    assert page.all("p")[0].text == f"Takes {told} bytes."


def test_value_links_to_its_proof_and_names_the_key(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    page = shown(tmp_path, "@value(one.py, size) bytes.\n\n@snippet(part/one.py)")
    link = page.one("a", "value")
    assert link.attributes["href"] == "#proof-one"
    assert link.attributes["title"] == "size, printed by one.py"
    assert page.one(id="proof-one").classes == ["proof"]


def test_value_of_a_snippet_on_another_page_is_no_link(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    value = shown(tmp_path, "Takes @value(part/one.py, size) bytes.").one(cls="value")
    assert (value.tag, value.text) == ("span", "28")


def test_value_works_wherever_prose_stands(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    cited = "@value(part/one.py, size)"
    page = shown(
        tmp_path,
        f'## {cited} bytes\n\n- **{cited}**\n\n| a |\n| --- |\n| {cited} |\n\n'
        f'!!! note "{cited} bytes"\n    *{cited}*\n',
    )  # fmt: skip
    around = [value.parent.tag for value in page.all(cls="value") if value.parent]
    assert around == ["h2", "strong", "td", "p", "em"]
    assert page.one("h2").attributes["id"] == "28-bytes"


@pytest.mark.parametrize("call", ["@value(one.py, size)", "@snippet(part/one.py)"])
@pytest.mark.parametrize(
    "text",
    [
        "`CALL`",
        "`` CALL ``",
        "```text\nCALL\n```",
        "- a\n\n    ```text\n    CALL\n    ```",
    ],
    ids=["span", "double span", "fence", "fence in a list"],
)
def test_code_that_shows_how_to_cite_is_left_alone(
    tmp_path: Path, text: str, call: str
) -> None:
    add(project(tmp_path), SAME)
    page = shown(tmp_path, text.replace("CALL", call))
    assert page.one("code").text.strip() == call
    assert page.all(cls="proof") == page.all(cls="value") == []


def test_embed_of_what_is_not_there_stops_the_build(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    with pytest.raises(KeyError, match=r"no snippet part/no\.py: run proven check"):
        shown(tmp_path, "@snippet(part/no.py)")


def test_value_that_is_not_recorded_stops_the_build(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    with pytest.raises(ProblemError) as raised:
        shown(tmp_path, "@value(one.py, length)\n\n@snippet(part/one.py)")
    problem = raised.value.problem
    assert problem.what == "the cited value 'length' of one.py is not recorded"
    assert problem.expected == "one of 'size'"
    assert problem.mend == "print it in part/one.py and record"


def test_page_that_begins_with_a_rule_knows_its_snippets(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    text = "---\n\n@snippet(part/one.py)\n\n---\n\n@value(one.py, size) bytes."
    assert shown(tmp_path, text).one("a", "value").text == "28"


def test_malformed_value_stops_the_build(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    with pytest.raises(ValueError, match=r"@value\(one.py\) is malformed: run proven"):
        shown(tmp_path, "@value(one.py)\n\n@snippet(part/one.py)")


def test_claim_is_the_same_text_in_the_ledger_and_in_its_caption(
    tmp_path: Path,
) -> None:
    claim = "Not `a | b`, nor <b>, _c_ or __slots__, is [it](x)."
    add(project(tmp_path), SAME, claim=claim)
    (tmp_path / "docs" / "page.md").write_text("# Title\n\n@snippet(part/one.py)\n")
    cell = shown(tmp_path, "@ledger(elsewhere)").all("td")[0]
    assert cell.text == claim.replace("`", "")


def test_ledger_links_each_claim_to_its_proof(tmp_path: Path) -> None:
    add(project(tmp_path), APART)
    (tmp_path / "docs" / "page.md").write_text("# Title\n\n@snippet(part/one.py)\n")
    page = shown(tmp_path, "@ledger(elsewhere)")
    claim, outcome, date = page.all("td")
    assert page.one("h2").text == "Title"
    assert claim.text == "An int takes 28 bytes."
    assert claim.one("a").attributes["href"] == "../page/#proof-one"
    assert outcome.text == "differs: 3.11; 3.12–3.15; 3.14t"
    assert date.text.startswith("20")


def test_short_name_of_the_page_before_is_forgotten(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    one = markdown(tmp_path)
    one.convert("@value(one.py, size)\n\n@snippet(part/one.py)")
    with pytest.raises(ProblemError):
        one.reset().convert("@value(one.py, size)")


def test_changed_recording_is_shown_by_a_build_that_goes_on(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    one = markdown(tmp_path)
    assert "size = 28" in one.convert("@snippet(part/one.py)")
    add(tmp_path, dict.fromkeys(VERSIONS, "size = 29\n"))
    loaded._loaded[tmp_path.resolve()].looked = float("-inf")
    assert "size = 29" in one.reset().convert("@snippet(part/one.py)")


def test_highlighted_code_is_kept_for_the_next_build(tmp_path: Path) -> None:
    add(project(tmp_path), APART)
    first = markdown(tmp_path).convert("@snippet(part/one.py)")
    (kept,) = (tmp_path / ".cache" / "proven" / "highlight").iterdir()
    kept.write_text(kept.read_text().replace("print", "PRINT"))
    second = markdown(tmp_path).convert("@snippet(part/one.py)")
    assert second == first.replace(">print<", ">PRINT<") != first


def test_lines_of_one_kind_are_one_element(tmp_path: Path) -> None:
    text = '# one\n# two\n\n# three\nx = """a\nb"""\n'
    html = Highlighter(tmp_path).block(text, "python")
    code = parse(html).one("code")
    assert [span.text for span in code.all("span", "c1")] == ["# one\n# two\n\n# three"]
    assert [span.text for span in code.all("span", "s2")] == ['"""a\nb"""']
    assert code.text == text


def test_mkdocs_shows_the_same_html(tmp_path: Path) -> None:
    root = project(tmp_path)
    add(root, APART)
    add(root, SAME, "part/two.py", "A float takes 24 bytes.")
    text = (
        "# Title\n\nTakes @value(one.py, size) bytes.\n\n@snippet(part/one.py)\n\n"
        "!!! note\n    @snippet(part/two.py, folded)\n\n`@value(one.py, size)`\n"
    )
    (root / "docs" / "index.md").write_text(text)
    (root / "theme").mkdir()
    (root / "theme" / "main.html").write_text("{{ page.content }}")
    names = "".join(f"  - {name}\n" for name in BESIDE)
    (root / "mkdocs.yml").write_text(
        "site_name: A project\nplugins: []\nstrict: true\n"
        f"theme: {{name: null, custom_dir: theme}}\nmarkdown_extensions:\n{names}"
        f"  - proven.render: {{source: '{SOURCE}'}}\n"
    )
    command = [sys.executable, "-m", "mkdocs", "build"]
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=root, env=environ, check=True, capture_output=True)
    built = (root / "site" / "index.html").read_text()
    assert built.strip() == markdown(root).convert(text)
