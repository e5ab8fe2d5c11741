"""The feed of claims: an Atom document of what was proved first, or anew, last.

A claim is new on the day on which it was first recorded, and changed on the day on
which its source, or what any interpreter printed, last became another. A run on a newer
patch release that prints the same is neither. Both days are in the manifests of the
recordings, so that a build needs no history and comes out the same everywhere.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from proven import pages
from proven.interpreters import in_words
from proven.recording import ran_on

if TYPE_CHECKING:
    from proven.edition import Article, Edition
    from proven.recording import Recording
    from proven.snippet import Snippet

NAME = "feed.xml"
MOST = 50

_ATOM = "http://www.w3.org/2005/Atom"
# The year in which the site's name was first ours: a part of every tag URI, for ever.
_SINCE = 2026


def write(edition: Edition) -> None:
    """Write the feed at the root of the site."""
    (edition.site / NAME).write_bytes(as_xml(edition))


def newest(edition: Edition) -> list[tuple[Article, Snippet, Recording]]:
    """Return the claims that were proved first or anew last, the newest first.

    Those of one day stand in the order of the pages.
    """
    found: dict[str, tuple[Article, Snippet, Recording]] = {}
    # The home page shows claims of other pages; they are linked to where they belong.
    for article in sorted(edition.articles, key=lambda one: not one.chapter):
        for embed in article.page.embeds:
            snippet = edition.corpus.snippets[embed.name]
            recorded = edition.corpus.recording(snippet)
            if recorded.changed:
                found.setdefault(snippet.name, (article, snippet, recorded))
    return sorted(found.values(), key=lambda one: one[2].changed, reverse=True)[:MOST]


def as_xml(edition: Edition) -> bytes:
    """Return the feed."""
    entries = newest(edition)
    feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": "en"})
    _add(feed, "id", edition.url)
    _add(feed, "title", f"{edition.name}: new and changed claims")
    _add(feed, "subtitle", edition.description)
    days = [recorded.changed for _, _, recorded in entries]
    _add(feed, "updated", _instant(max(days, default=edition.date)))
    kind = "application/atom+xml"
    _add(feed, "link", rel="self", type=kind, href=edition.url + NAME)
    _add(feed, "link", rel="alternate", type="text/html", href=edition.url)
    _add(_add(feed, "author"), "name", edition.name)
    for article, snippet, recorded in entries:
        _entry(_add(feed, "entry"), edition, article, snippet, recorded)
    ET.indent(feed)
    told: bytes = ET.tostring(feed, encoding="utf-8", xml_declaration=True)
    return told + b"\n"


def _entry(
    entry: ET.Element,
    edition: Edition,
    article: Article,
    snippet: Snippet,
    recorded: Recording,
) -> None:
    address = f"{edition.url}{article.address}#{pages.anchor(snippet.name)}"
    host = urlsplit(edition.url).netloc
    new = recorded.changed == recorded.since
    # Not the address: a page may move, and the claim is then no other one.
    _add(entry, "id", f"tag:{host},{_SINCE}:snippets/{snippet.name}")
    _add(entry, "title", snippet.claim)
    _add(entry, "link", rel="alternate", type="text/html", href=address)
    _add(entry, "published", _instant(recorded.since))
    _add(entry, "updated", _instant(recorded.changed))
    _add(entry, "category", term="new" if new else "changed")
    kind = "New" if new else f"Changed (first proved on {recorded.since})"
    ran = ran_on(snippet, recorded)
    _add(entry, "summary", f"{kind}, on the page {article.title}. {ran}")
    _add(entry, "content", _content(snippet, recorded), type="html")


def _content(snippet: Snippet, recorded: Recording) -> str:
    parts = [_block(snippet.source.decode())]
    for names, output in recorded.groups():
        on = f" on {in_words(names)}" if recorded.differs else ""
        parts.append(f"<p>Output{on}:</p>{_block(output)}")
    return "".join(parts)


def _block(text: str) -> str:
    return f"<pre><code>{escape(text, quote=False)}</code></pre>"


def _add(
    parent: ET.Element, name: str, text: str = "", **attributes: str
) -> ET.Element:
    element = ET.SubElement(parent, name, attributes)
    # Atom is XML 1.0, which has no way to write a control character.
    element.text = "".join(c if c in "\n\t" or c >= " " else "\ufffd" for c in text)
    return element


def _instant(day: str) -> str:
    return f"{day}T00:00:00Z"
