"""The Python-Markdown extension: what a page shows of an embedded snippet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from html_page import parse
from markdown import Markdown
from render_project import APART, SAME, SOURCE, add, markdown, project, shown

from proven import recording, snippet
from proven.interpreters import VERSIONS
from proven.render import makeExtension

if TYPE_CHECKING:
    from pathlib import Path

    from html_page import Element


def kinds(proof: Element) -> list[str]:
    return [part.attributes.get("class", part.tag) for part in proof.elements]


def test_embed_shows_claim_whole_file_output_and_proof_line(tmp_path: Path) -> None:
    source = add(project(tmp_path), SAME, claim="`int` takes 28 bytes.")
    proof = shown(tmp_path, "Look:\n@snippet(part/one.py)\nSo it is.").one(cls="proof")
    assert proof.attributes["id"] == "proof-one"
    assert kinds(proof) == [
        *("proof-claim", "language-python highlight", "proof-label"),
        *("language-text highlight no-copy", "proof-line"),
    ]
    claim, code, label, output, line = proof.elements
    assert (claim.text, claim.one("code").text) == ("int takes 28 bytes.", "int")
    assert code.one("code").text == source
    assert label.text == "Output"
    assert output.one("code").text == "size = 28\n"
    assert line.one("summary").text.startswith("Ran on all 6 interpreters, 20")
    every = "3.11.7, 3.12.7, 3.13.7, 3.14.7, 3.14.7t, 3.15.7"
    assert line.one("details").text.endswith(f"CPython {every}")
    assert "differ" not in line.text


def test_proof_line_links_to_the_file_and_to_its_history(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    line = shown(tmp_path, "@snippet(part/one.py)").one(cls="proof-line")
    file = f"{SOURCE}/snippets/part/one.py"
    report = "https://example.org/repo/issues/new?template=wrong-claim.yml"
    report += "&snippet=snippets%2Fpart%2Fone.py"
    every = ("3.11.7", "3.12.7", "3.13.7", "3.14.7", "3.14.7t", "3.15.7")
    assert [(a.attributes["href"], a.text) for a in line.all("a")] == [
        (file, "one.py"),
        (file.replace("/blob/", "/commits/"), "history of one.py"),
        (report + "&proved-on=" + "+".join(every), "report one.py"),
    ]


def test_proof_line_names_the_file_where_no_address_is_known(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    alone = Markdown(extensions=[makeExtension(root=str(tmp_path))])
    line = parse(alone.convert("@snippet(part/one.py)")).one(cls="proof-line")
    assert line.text.endswith(" snippets/part/one.py")
    assert line.all("a") == []


def test_tabs_group_the_interpreters_with_equal_output(tmp_path: Path) -> None:
    add(project(tmp_path), APART)
    proof = shown(tmp_path, "@snippet(part/one.py)").one(cls="proof")
    labels = [label.text for label in proof.one(cls="tabbed-labels").all("label")]
    blocks = [block.one("code").text for block in proof.all(cls="tabbed-block")]
    assert list(zip(labels, blocks, strict=True)) == [
        ("3.11", "size = 32\n"),
        ("3.12–3.15", "size = 28\n"),
        ("3.14t", "size = 44\n"),
    ]
    assert proof.one(cls="proof-label").text == "Output, by interpreter"
    assert proof.one(cls="tabbed-set").attributes["data-tabs"] == "1:3"
    told = proof.one(cls="proof-line").one("summary").text
    assert told.endswith(". Two differ from 3.14.")


def test_tab_of_the_reference_interpreter_is_open(tmp_path: Path) -> None:
    add(project(tmp_path), APART)
    inputs = shown(tmp_path, "@snippet(part/one.py)").all("input")
    assert ["checked" in one.attributes for one in inputs] == [False, True, False]


def test_oldest_tab_is_open_where_the_reference_does_not_run(tmp_path: Path) -> None:
    root = project(tmp_path)
    add(root, {})
    path = root / "snippets" / "part" / "one.py"
    header = (
        '# /// script\n# [tool.proven]\n# interpreters = ["3.14t", "3.15"]\n# ///\n'
    )
    path.write_text(header + '"""An int."""\n\nprint(28)\n')
    new = {"3.14t": ("3.14.7", "44\n"), "3.15": ("3.15.0", "28\n")}
    recording.update(snippet.parse(path, root / "snippets"), new)
    proof = shown(tmp_path, "@snippet(part/one.py)").one(cls="proof")
    assert [label.text for label in proof.all("label")] == ["3.14t", "3.15"]
    opened = [
        i.attributes["id"] for i in proof.all("input") if "checked" in i.attributes
    ]
    assert opened == ["proof-one-tab-0"]


def test_label_of_a_tab_opens_it_and_no_other_snippets_tab(tmp_path: Path) -> None:
    root = project(tmp_path)
    add(root, APART)
    add(root, APART, "part/two.py", "A float takes 24 bytes.")
    page = shown(root, "@snippet(part/one.py)\n\n@snippet(part/two.py)")
    for proof in page.all(cls="proof"):
        inputs = proof.all("input", type="radio")
        assert len({one.attributes["name"] for one in inputs}) == 1
        targets = [label.attributes["for"] for label in proof.all("label")]
        assert targets == [one.attributes["id"] for one in inputs]
    names = {one.attributes["name"] for one in page.all("input")}
    assert names == {"proof-one-tab", "proof-two-tab"}


def ids(page: Element) -> list[str]:
    return [e.attributes["id"] for e in page.walk() if "id" in e.attributes]


def test_ids_are_unique(tmp_path: Path) -> None:
    root = project(tmp_path)
    add(root, APART)
    add(root, APART, "part/one_more.py", "A float takes 24 bytes.")
    text = "# One\n\n@snippet(part/one.py)\n\n## One\n\n@snippet(part/one_more.py)"
    found = ids(shown(root, text))
    assert len(found) == len(set(found))
    assert {"proof-one", "proof-one-more", "proof-one-tab-0"} <= set(found)


def test_ids_are_unique_where_two_folders_have_a_snippet_of_one_name(
    tmp_path: Path,
) -> None:
    root = project(tmp_path)
    add(root, APART)
    add(root, APART, "other/one.py", "A float takes 24 bytes.")
    found = ids(shown(root, "@snippet(part/one.py)\n\n@snippet(other/one.py)"))
    assert len(found) == len(set(found))


def test_folded_hides_output_and_claim_which_would_give_it_away(
    tmp_path: Path,
) -> None:
    add(project(tmp_path), SAME)
    proof = shown(tmp_path, "@snippet(part/one.py, folded)").one(cls="proof")
    assert kinds(proof) == [
        *("language-python highlight asks", "proof-fold", "proof-line")
    ]
    fold = proof.one("details", "proof-fold")
    assert "open" not in fold.attributes
    summary, *hidden = fold.elements
    assert summary.text == "What does this print?"
    assert [part.classes[0] for part in hidden] == [
        *("proof-claim", "proof-label", "language-text")
    ]
    assert hidden[-1].text == "size = 28\n"


def test_folded_hides_tabs_too(tmp_path: Path) -> None:
    add(project(tmp_path), APART)
    fold = shown(tmp_path, "@snippet(part/one.py, folded)").one(cls="proof-fold")
    assert len(fold.all(cls="tabbed-block")) == 3


def test_no_caption_leaves_out_the_claim_and_nothing_else(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    with_caption = markdown(tmp_path).convert("@snippet(part/one.py)")
    without = markdown(tmp_path).convert("@snippet(part/one.py, no-caption)")
    caption = '<p class="proof-claim">An int takes 28 bytes.</p>'
    assert with_caption.count(caption) == 1
    assert without == with_caption.replace(caption, "")


def test_both_options_together(tmp_path: Path) -> None:
    add(project(tmp_path), SAME)
    proof = shown(tmp_path, "@snippet(part/one.py, folded, no-caption)").one(
        cls="proof"
    )
    assert kinds(proof) == [
        *("language-python highlight asks", "proof-fold", "proof-line")
    ]
    assert proof.all(cls="proof-claim") == []


def test_snippet_that_prints_nothing_shows_no_output(tmp_path: Path) -> None:
    add(project(tmp_path), dict.fromkeys(VERSIONS, ""))
    proof = shown(tmp_path, "@snippet(part/one.py)").one(cls="proof")
    assert kinds(proof) == ["proof-claim", "language-python highlight", "proof-line"]


def test_snippet_without_a_recording_says_so(tmp_path: Path) -> None:
    add(project(tmp_path), {})
    proof = shown(tmp_path, "@snippet(part/one.py)").one(cls="proof")
    assert proof.one(cls="proof-line").text.startswith("Not recorded yet. one.py")
    assert proof.all(cls="proof-label") == []


def test_answer_of_mypy_stands_after_the_output(tmp_path: Path) -> None:
    add(project(tmp_path), SAME, answer="one.py:3: error: no  [arg-type]\n")
    proof = shown(tmp_path, "@snippet(part/one.py)").one(cls="proof")
    assert [label.text for label in proof.all(cls="proof-label")] == [
        *("Output", "mypy --strict")
    ]
    assert proof.all("code")[-1].text == "one.py:3: error: no  [arg-type]\n"


def test_shell_snippet_is_highlighted_as_shell(tmp_path: Path) -> None:
    source = add(project(tmp_path), SAME, "part/one.sh")
    proof = shown(tmp_path, "@snippet(part/one.sh)").one(cls="proof")
    assert proof.one(cls="language-bash").one("code").text == source


@pytest.mark.parametrize(
    ("before", "around"),
    [
        ('!!! note "Look"\n    Text.\n\n', ["admonition", "note"]),
        ('??? success "Why"\n', ["success"]),
        ("- item\n", []),
        ("1. item\n\n    - item\n\n    ", []),
    ],
    ids=["admonition", "details", "list", "list in a list"],
)
def test_embed_inside_a_block(tmp_path: Path, before: str, around: list[str]) -> None:
    add(project(tmp_path), APART)
    page = shown(tmp_path, f"{before}    @snippet(part/one.py)\n\nAfter.\n")
    proof = page.one(cls="proof")
    parent = proof.parent
    assert parent
    assert parent.classes == around if around else parent.tag == "li"
    assert len(proof.all("label")) == 3
    assert page.elements[-1].text == "After."


def test_what_is_markup_in_source_claim_output_and_value_is_escaped(
    tmp_path: Path,
) -> None:
    root = project(tmp_path)
    bad = "<script>alert('&amp;')</script>"
    claim = f"Prints `<b>` and {bad}."
    source = add(root, dict.fromkeys(VERSIONS, f'a "<i>" = {bad}\n'), claim=claim)
    text = '@value(one.py, a "<i>")\n\n@snippet(part/one.py)'
    page = shown(root, text)
    assert page.all("script") == page.all("b") == page.all("i") == []
    assert page.one("a", "value").text == bad
    assert page.one("a", "value").attributes["title"] == 'a "<i>", printed by one.py'
    assert page.one(cls="proof-claim").text == claim.replace("`", "")
    assert page.one(cls="language-python").one("code").text == source
    assert page.one(cls="language-text").one("code").text == f'a "<i>" = {bad}\n'


def test_markup_in_tabs_is_escaped(tmp_path: Path) -> None:
    add(project(tmp_path), {**SAME, "3.11": "</code><img src=x>\n"})
    page = shown(tmp_path, "@snippet(part/one.py)")
    assert page.all("img") == []
    assert page.all(cls="tabbed-block")[0].text == "</code><img src=x>\n"


def test_markdown_in_an_output_is_not_read_as_markdown(tmp_path: Path) -> None:
    text = "# h\n\n- *x* `y` <https://e.org> [a](b) @value(one.py, k)\n\n    z &copy;\n"
    add(project(tmp_path), dict.fromkeys(VERSIONS, text))
    page = shown(tmp_path, "@snippet(part/one.py)")
    assert page.one(cls="language-text").one("code").text == text
