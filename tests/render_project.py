"""A project of a few snippets, and what the Markdown extension makes of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from html_page import parse
from markdown import Markdown

from proven import recording, snippet
from proven.interpreters import VERSIONS
from proven.render import makeExtension

if TYPE_CHECKING:
    from pathlib import Path

    from html_page import Element

SOURCE = "https://example.org/repo/blob/main"
# The extensions of mkdocs.yml that touch what ours reads.
BESIDE = (
    *("admonition", "attr_list", "md_in_html", "tables", "toc"),
    *("pymdownx.details", "pymdownx.inlinehilite", "pymdownx.superfences"),
)
SAME = dict.fromkeys(VERSIONS, "size = 28\n")
APART = {**SAME, "3.11": "size = 32\n", "3.14t": "size = 44\n"}


def project(root: Path) -> Path:
    (root / "docs").mkdir()
    (root / "snippets").mkdir()
    (root / "mkdocs.yml").write_text("site_name: A project\n")
    return root


def add(
    root: Path,
    outputs: dict[str, str],
    name: str = "part/one.py",
    claim: str = "An int takes 28 bytes.",
    answer: str = "",
) -> str:
    """Write a snippet and its recording, and return the snippet's source."""
    path = root / "snippets" / name
    path.parent.mkdir(exist_ok=True)
    code = {".py": f'"""{claim}"""\n\nprint("x")\n', ".sh": f"# {claim}\necho x\n"}
    path.write_text(code[path.suffix])
    recorded = {
        version: (version.removesuffix("t") + ".7", output)
        for version, output in outputs.items()
    }
    if recorded:
        recording.update(snippet.parse(path, root / "snippets"), recorded, answer)
    return code[path.suffix]


def markdown(root: Path) -> Markdown:
    ours = makeExtension(root=str(root), source=SOURCE)
    return Markdown(extensions=[*BESIDE, ours])


def shown(root: Path, text: str) -> Element:
    return parse(markdown(root).convert(text))
