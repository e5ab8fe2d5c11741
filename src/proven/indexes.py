"""Indexes of the corpus: by snippet, by exception, by module of the standard library.

What a snippet uses is read from its syntax tree; exceptions are looked for in what it
printed, too. Nothing is run.
"""

from __future__ import annotations

import ast
import builtins
import re
import sys
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from proven import pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.corpus import Corpus

# Those that came after the oldest Python that may build the site.
_NEWER = {"annotationlib", "compression", "profiling"}
_STANDARD = _NEWER | set(sys.stdlib_module_names)

# In what was printed, an exception is known by how its name ends.
_PRINTED = re.compile(
    r"\b[A-Z]\w*(?:Error|Exception|Warning|ExceptionGroup|Interrupt|Iteration)\b"
    r"|\b(?:GeneratorExit|SystemExit)\b"
)
# `raise error` raises again what a variable holds; that is no type.
_IS_CLASS = re.compile(r"(?:\w+\.)*[A-Z]\w*[a-z]\w*")
# Functions whose arguments are the exceptions that they wait for.
_EXPECTING = {"raises", "suppress", "assertRaises", "assertRaisesRegex"}
# More proofs than these for one name tell no more.
_MOST = 8


@dataclass
class Uses:
    """What one snippet uses.

    Attributes:
        names: Modules and what is used of them, by full name: `sys.getsizeof`.
        modules: The modules of the standard library that it imports.
        exceptions: The exceptions that it raises, catches, expects or prints.
    """

    names: set[str] = field(default_factory=set)
    modules: set[str] = field(default_factory=set)
    exceptions: set[str] = field(default_factory=set)


@cache  # two indexes are made of the same
def uses(source: str, outputs: tuple[str, ...]) -> Uses:
    """Return what a snippet uses, out of its source and what it printed."""
    nodes = list(ast.walk(_parsed(source)))
    found = Uses()
    # What a name stands for: "sp" for "subprocess", "Empty" for "queue.Empty".
    means: dict[str, str] = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for one in node.names:
                first = one.name.partition(".")[0]
                means[one.asname or first] = one.name if one.asname else first
                found.modules.add(one.name)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.modules.add(node.module)
            for one in node.names:
                means[one.asname or one.name] = f"{node.module}.{one.name}"
    found.modules = {one for one in found.modules if one.split(".")[0] in _STANDARD}
    for node in nodes:
        if isinstance(node, (ast.Attribute, ast.Name)):
            name = _full_name(node, means)
            if name and "." in name and name.split(".")[0] in _STANDARD:
                found.names.add(name)
    own = {node.name for node in nodes if isinstance(node, ast.ClassDef)}
    named = {
        _full_name(node, means) or ast.unparse(node) for node in _exceptions(nodes)
    }
    named = {name for name in named if _IS_CLASS.fullmatch(name)} - own
    printed = {name for text in outputs for name in _PRINTED.findall(text)} - own
    found.exceptions = named | (printed - {name.rpartition(".")[2] for name in named})
    return found


def _parsed(source: str) -> ast.AST:
    """Return the tree; of a newer Python's syntax, what stands on lines of its own."""
    try:
        return ast.parse(source)
    except SyntaxError:
        tree = ast.Module([], [])
        for line in source.splitlines():
            try:
                tree.body += ast.parse(line.strip()).body
            except SyntaxError:
                continue
        return tree


def _full_name(node: ast.expr, means: dict[str, str]) -> str:
    """Return what an imported name means in full, or "" for any other expression."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in means:
        return ""
    return ".".join([means[node.id], *parts])


def _exceptions(nodes: list[ast.AST]) -> Iterator[ast.expr]:
    """Yield the names of what is raised, caught or expected."""
    for node in nodes:
        if isinstance(node, ast.Raise) and node.exc:
            yield node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        elif isinstance(node, ast.ExceptHandler) and node.type:
            caught = node.type
            yield from caught.elts if isinstance(caught, ast.Tuple) else [caught]
        elif isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else ""
            name = called.id if isinstance(called, ast.Name) else name
            if name in _EXPECTING:
                yield from node.args


def as_lines(corpus: Corpus, of: str) -> list[str]:
    """Return an index as lines of Markdown.

    Args:
        corpus: All snippets.
        of: "snippets", "exceptions" or "modules".
    """
    links = _links(corpus, f"index-of-{of}.md")
    if of == "snippets":
        return list(_by_page(corpus, links))
    used = {
        name: uses(
            snippet.source.decode(), tuple(corpus.recording(snippet).outputs.values())
        )
        for name in links
        if not (snippet := corpus.snippets[name]).is_shell
    }
    entries = _by_exception(used) if of == "exceptions" else _by_module(used)
    return list(_listed(entries, links))


def _links(corpus: Corpus, here: str) -> dict[str, str]:
    """Return a link to each snippet, on the first page that shows it."""
    docs = corpus.root / "docs"
    links: dict[str, str] = {}
    for page in corpus.pages:
        for embed in page.embeds if page.path.is_relative_to(docs) else []:
            place = page.path.relative_to(docs).as_posix()
            address = pages.address(f"{place}#{pages.anchor(embed.name)}", here)
            file = embed.name.rpartition("/")[2]
            if embed.name in corpus.snippets:
                links.setdefault(embed.name, f'<a href="{address}">{file}</a>')
    return links


def _by_page(corpus: Corpus, links: dict[str, str]) -> Iterator[str]:
    for page in corpus.pages:
        items = "".join(
            f"<li>{links[embed.name]}</li>"
            for embed in page.embeds
            if embed.name in links and corpus.shown_on[embed.name][0] is page
        )
        if items:
            yield from ("", f"## {page.title}", "", f'<ul class="index">{items}</ul>')


# For each heading and each name below it, the snippets; "" is the heading itself.
_Entries = dict[str, dict[str, list[str]]]


def _by_exception(used: dict[str, Uses]) -> _Entries:
    # A name is printed without its module; code may tell which one it is.
    full: dict[str, str] = {}
    for name in sorted(name for one in used.values() for name in one.exceptions):
        short = name.rpartition(".")[2]
        if short != name and not hasattr(builtins, short):
            full.setdefault(short, name)
    found: _Entries = {}
    for snippet, one in used.items():
        for name in {full.get(name, name) for name in one.exceptions}:
            found.setdefault(name, {"": []})[""].append(snippet)
    return found


def _by_module(used: dict[str, Uses]) -> _Entries:
    modules = {module for one in used.values() for module in one.modules}
    found: _Entries = {module: {"": []} for module in modules}
    for snippet, one in used.items():
        members = {_member(name, modules) for name in one.names} - {("", "")}
        for module, member in members:
            found[module].setdefault(member, []).append(snippet)
        for module in one.modules - {module for module, _ in members}:
            found[module][""].append(snippet)
    return found


def _member(name: str, modules: set[str]) -> tuple[str, str]:
    """Return the module of a name, and what of it is used: not what of that in turn."""
    module = name
    while module and module not in modules:
        module = module.rpartition(".")[0]
    if module in ("", name):
        return "", ""
    return module, ".".join(name.split(".")[: module.count(".") + 2])


def _listed(entries: _Entries, links: dict[str, str]) -> Iterator[str]:
    for title in sorted(entries, key=str.lower):
        members = dict(sorted(entries[title].items()))
        whole = _row(members.pop("", []), links)
        items = "".join(
            f'<dt id="{name}"><code>{name}</code></dt><dd>{_row(names, links)}</dd>'
            for name, names in members.items()
        )
        yield from ("", f"## `{title}`", "")
        yield f'<p class="index">{whole}</p>' * bool(whole)
        yield from ("", f'<dl class="index">{items}</dl>' * bool(items))


def _row(names: list[str], links: dict[str, str]) -> str:
    left = len(names) - _MOST
    more = f" and {left} more" * (left > 0)
    return ", ".join(links[name] for name in names[:_MOST]) + more
