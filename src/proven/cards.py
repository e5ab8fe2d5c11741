"""Pictures: the card that a link to a page shows elsewhere, and the app's icons.

Drawn with Pillow and the typeface inside it (Aileron, CC0), so that they come out the
same on every machine without fonts, a browser or the network. An image holds shades
between two colours only, one byte a pixel, which keeps each card near 20 kB.
"""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont
from PIL import __version__ as pillow_version

from proven.interpreters import VERSIONS, in_words

if TYPE_CHECKING:
    from proven.edition import Article, Edition

CARD = "card.png"
# The icons that docs/manifest.webmanifest names: the side in pixels, and whether a
# system may cut off what is outside its inner circle.
ICONS = {
    "icon-192.png": (192, False),
    "icon-512.png": (512, False),
    "icon-maskable-512.png": (512, True),
}

# What the platforms ask for; see https://ogp.me and Twitter's summary_large_image.
SIZE = (1200, 630)
_MARGIN = 80
_TITLE_SIZES = (76, 68, 60, 52, 46)
_MOST_LINES = 4

# The brand's indigo, as in docs/assets/favicon.svg, and white.
_GROUND, _INK = (0x3F, 0x51, 0xB5), (0xFF, 0xFF, 0xFF)
_FULL, _SOFT = 255, 200
# Drawn this much larger and then reduced: Pillow draws lines without smoothing.
_OVERSAMPLED = 4
# favicon.svg: a tick in a rounded square of 32 units. A test compares the two.
_UNITS, _ROUND, _STROKE = 32, 7, 4
_TICK = ((8, 17), (13, 22), (24, 10))
# The part of a maskable icon that every system shows is a circle of 80 % across.
_MASKABLE = 0.62


def write(edition: Edition, cached: Path) -> None:
    """Write the card of each page beside it, and the icons into the assets.

    Args:
        edition: The site.
        cached: A folder that keeps each card under the digest of what is on it.
    """
    cached.mkdir(parents=True, exist_ok=True)
    drawing = hashlib.sha256(Path(__file__).read_bytes() + pillow_version.encode())
    for article in edition.articles:
        told = (edition.name, article.title, article.chapter, _summary(article))
        digest = drawing.copy()
        digest.update("\0".join(told).encode())
        path = cached / f"{digest.hexdigest()[:24]}.png"
        if not path.is_file():
            # At the usual level, 6, writing takes twice as long and saves a sixth.
            draw(*told).save(path.with_suffix(".part"), "PNG", compress_level=3)
            path.with_suffix(".part").replace(path)
        shutil.copyfile(path, edition.site / article.address / CARD)
    for name, (side, maskable) in ICONS.items():
        icon(side, maskable=maskable).save(edition.site / "assets" / name, "PNG")


def _summary(article: Article) -> str:
    claims = len(article.page.embeds)
    if not claims:
        return ""
    plural = "s" * (claims > 1)
    # The typeface has no dash of this length.
    on = in_words(VERSIONS).replace("–", " to ")
    return f"{claims} claim{plural}, executed on CPython {on}"


def draw(name: str, title: str, chapter: str, summary: str) -> Image.Image:
    """Return the card of a page."""
    image = Image.new("L", SIZE, 0)
    pen = ImageDraw.Draw(image)
    image.paste(_mark(72, ground=_FULL, ink=0), (_MARGIN, 64))
    pen.text((_MARGIN + 96, 100), name, _FULL, _font(40), anchor="lm")
    font, lines = _fitted(title)
    height = int(font.size * 1.2)
    top = 345 - height * len(lines) // 2
    for number, line in enumerate(lines):
        pen.text((_MARGIN, top + number * height), line, _FULL, font)
    pen.text((_MARGIN, SIZE[1] - 110), chapter, _FULL, _font(30), anchor="lm")
    pen.text((_MARGIN, SIZE[1] - 66), summary, _SOFT, _font(30), anchor="lm")
    return _coloured(image)


def icon(side: int, *, maskable: bool) -> Image.Image:
    """Return the app's icon."""
    if not maskable:
        image = Image.new("RGBA", (side, side), (*_GROUND, 0))
        image.paste(_coloured(_mark(side, ground=0, ink=_FULL)), mask=_square(side))
        return image
    image = Image.new("L", (side, side), 0)
    inner = round(side * _MASKABLE)
    at = (side - inner) // 2
    image.paste(_mark(inner, ground=0, ink=_FULL), (at, at))
    return _coloured(image)


def _mark(side: int, *, ground: int, ink: int) -> Image.Image:
    """Return the tick in its square, as shades."""
    large = side * _OVERSAMPLED
    unit = large / _UNITS
    image = Image.new("L", (large, large), ground)
    pen = ImageDraw.Draw(image)
    points = [(x * unit, y * unit) for x, y in _TICK]
    pen.line(points, ink, round(_STROKE * unit), joint="curve")
    for x, y in (points[0], points[-1]):
        pen.circle((x, y), _STROKE / 2 * unit, ink)
    image = image.resize((side, side), Image.Resampling.LANCZOS)
    if ground:
        clear = Image.new("L", (side, side), ink)
        clear.paste(image, mask=_square(side))
        return clear
    return image


def _square(side: int) -> Image.Image:
    """Return the rounded square as a mask."""
    large = side * _OVERSAMPLED
    image = Image.new("L", (large, large), 0)
    corners = (0, 0, large - 1, large - 1)
    ImageDraw.Draw(image).rounded_rectangle(corners, _ROUND * large / _UNITS, 255)
    return image.resize((side, side), Image.Resampling.LANCZOS)


def _coloured(shades: Image.Image) -> Image.Image:
    """Return shades as the colours between the ground's and the ink's."""
    ramp = [
        round(low + (high - low) * shade / 255)
        for shade in range(256)
        for low, high in zip(_GROUND, _INK, strict=True)
    ]
    shades.putpalette(ramp)
    return shades


def _fitted(title: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Return the largest font in which a title fits, and its lines."""
    for size in _TITLE_SIZES:
        font = _font(size)
        lines = _wrapped(title, font, SIZE[0] - 2 * _MARGIN)
        if len(lines) <= _MOST_LINES:
            break
    return font, lines


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    return font
