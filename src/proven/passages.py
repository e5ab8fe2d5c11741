"""Passages that hold on some interpreters only, and say so.

    The count of `None` is never changed.
    {: on="3.12 and later" }

The attribute of `attr_list` may follow a paragraph, a list item or a phrase. Its text
is shown as a label; the version lens marks the passages that do not hold on the
interpreter that a reader has chosen.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from proven.interpreters import VERSIONS, plain_version
from proven.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.pages import Page

ATTRIBUTE = "on"
_MARKED = re.compile(r"\{:?[^{}]*\bon=\"(?P<label>[^\"]*)\"[^{}]*\}")
_NAME = r"3\.\d+t?"
_RANGE = re.compile(
    rf"(?P<from>{_NAME})(?: (?P<open>and later|and earlier)| to (?P<to>{_NAME}))?"
)


def interpreters(label: str) -> tuple[str, ...]:
    """Return the interpreters that a label names; () where it is malformed.

    A range takes in the free-threaded builds of its versions; a single version is the
    ordinary build, and "3.14t" the other.
    """
    chosen: set[str] = set()
    for part in re.split(r", | and (?!later|earlier)", label):
        found = _RANGE.fullmatch(part)
        ends = (found["from"], found["to"] or found["from"]) if found else ("",)
        if not found or not set(ends) <= set(VERSIONS):
            return ()
        if not found["open"] and not found["to"]:
            chosen.add(part)
            continue
        first, last = map(_number, ends)
        first = 0 if found["open"] == "and earlier" else first
        last = _number(VERSIONS[-1]) if found["open"] == "and later" else last
        chosen |= {name for name in VERSIONS if first <= _number(name) <= last}
    return tuple(name for name in VERSIONS if name in chosen)


def _number(name: str) -> int:
    return int(plain_version(name).partition(".")[2])


def problems(page: Page) -> Iterator[Problem]:
    """Yield the labels of a page that name no interpreters, or all of them."""
    for section in page.sections:
        for line, text in section.text:
            for found in _MARKED.finditer(text):
                names = interpreters(found["label"])
                if not names or names == VERSIONS:
                    yield Problem(
                        path=page.path,
                        line=line,
                        what="a passage holds on every interpreter"
                        if names
                        else "a passage holds on interpreters that are none",
                        expected='on="3.13 and later", on="3.11 to 3.13",'
                        ' on="3.14t" or several with commas and "and"',
                        came=found["label"] or "nothing",
                        mend=f"interpreters are {', '.join(VERSIONS)}",
                    )


def mark(root: ET.Element) -> None:
    """Label the passages of a rendered page."""
    for element in root.iter():
        label = element.attrib.pop(ATTRIBUTE, "")
        names = interpreters(label) if label else ()
        if not names:
            continue
        classes = f"{element.get('class', '')} only"
        element.set("class", classes.strip())
        element.set("data-on", " ".join(names))
        told = ET.Element("span", {"class": "only-label"})
        told.text, told.tail = label, f" {element.text or ''}"
        element.text = None
        element.insert(0, told)
