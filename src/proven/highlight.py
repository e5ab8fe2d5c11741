"""Highlight code as HTML, once for each text."""

from __future__ import annotations

import hashlib
import os
import re
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from pygments import __version__ as pygments_version
from pygments import highlight as pygments_highlight
from pygments.filter import Filter
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.token import Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pygments.lexer import Lexer
    from pygments.token import _TokenType

_FORMATTER: HtmlFormatter[str] = HtmlFormatter(nowrap=True)


# What has no colour of its own: a quarter of all elements of a page would mark it.
_PLAIN = {Token.Name, Token.Text.Whitespace}


# Pygments marks each line of a text by itself, for line numbers, which are not shown.
_SAME_AGAIN = re.compile(
    r'<span class="(\w+)">[^<]*</span>(?:\s+<span class="\1">[^<]*</span>)+'
)
_SPAN = re.compile("</?span[^>]*>")


def _joined(html: str) -> str:
    """Return highlighted code with one element for what is of one kind in a row."""
    return _SAME_AGAIN.sub(
        lambda found: f'<span class="{found[1]}">{_SPAN.sub("", found[0])}</span>', html
    )


class _Plain(Filter):
    def filter(
        self, lexer: Lexer | None, stream: Iterable[tuple[_TokenType, str]]
    ) -> Iterator[tuple[_TokenType, str]]:
        del lexer
        for kind, text in stream:
            yield (Token.Text if kind in _PLAIN else kind), text


@cache
def _lexer(language: str) -> Lexer:
    # Finding a lexer by its name takes longer than highlighting a snippet with it.
    lexer = get_lexer_by_name(language, stripnl=False)
    lexer.add_filter(_Plain())
    return lexer


class Highlighter:
    """Highlights code, once for each text: the same text stands in many tabs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._memory: dict[str, str] = {}

    def block(
        self, text: str, language: str, *, copy: bool = True, also: str = ""
    ) -> str:
        """Return a highlighted block.

        Args:
            text: The code or output.
            language: A name that Pygments knows.
            copy: Whether the reader is offered a copy button.
            also: One more class.
        """
        kind = f"language-{language} highlight" + ("" if copy else " no-copy")
        kind += f" {also}" * bool(also)
        code = self._code(text, language)
        return f'<div class="{kind}"><pre><span></span><code>{code}</code></pre></div>'

    def _code(self, text: str, language: str) -> str:
        if language == "text":
            return escape(text, quote=False)
        told = f"{pygments_version} joined {language}\n{text}"
        digest = hashlib.sha256(told.encode()).hexdigest()[:24]
        if digest not in self._memory:
            path = self._folder / f"{digest}.html"
            try:
                self._memory[digest] = path.read_text(encoding="utf-8")
            except FileNotFoundError:
                html = _joined(pygments_highlight(text, _lexer(language), _FORMATTER))
                self._folder.mkdir(parents=True, exist_ok=True)
                temporary = path.with_suffix(f".{os.getpid()}")
                temporary.write_text(html, encoding="utf-8")
                temporary.replace(path)
                self._memory[digest] = html
        return self._memory[digest]
