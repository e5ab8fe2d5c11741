"""A page of HTML as a tree, read with the standard library's parser."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()  # noqa: SIM905 - one line
)


@dataclass
class Element:
    """An element, with its line in the source."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    line: int = 0
    parent: Element | None = field(default=None, repr=False)
    children: list[Element | str] = field(default_factory=list, repr=False)

    def walk(self) -> Iterator[Element]:
        """Yield this element and all below it, in the order of the source."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, tag: str = "", cls: str = "", **attributes: str) -> list[Element]:
        """Return the elements below this one with a tag, a class, attributes."""
        return [
            element
            for element in self.walk()
            if element is not self
            and tag in ("", element.tag)
            and (not cls or cls in element.classes)
            and attributes.items() <= element.attributes.items()
        ]

    def one(self, tag: str = "", cls: str = "", **attributes: str) -> Element:
        """Return the only such element."""
        found = self.all(tag, cls, **attributes)
        assert len(found) == 1, f"{len(found)} of <{tag} class={cls} {attributes}>"
        return found[0]

    @property
    def classes(self) -> list[str]:
        """The element's classes."""
        return self.attributes.get("class", "").split()

    @property
    def elements(self) -> list[Element]:
        """The child elements, without text."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(
            child if isinstance(child, str) else child.text for child in self.children
        )

    @property
    def ancestors(self) -> Iterator[Element]:
        """The elements around it, the nearest first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        parent = self._open[-1]
        element = Element(tag, attributes, self.getpos()[0], parent)
        parent.children.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in (element.tag for element in self._open):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def parse(html: str) -> Element:
    """Return the root of a page; what it holds is in its `children`."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root
