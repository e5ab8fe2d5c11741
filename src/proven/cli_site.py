"""The commands of `proven` that make the site what readers get."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from proven import corpus as corpus_module
from proven import ledger, releases
from proven.command import app, find_root, out


@app.command("ledger")
def write_ledger() -> None:
    """Write docs/ledger.json, the published list of every claim."""
    root = find_root()
    path = root / "docs" / "ledger.json"
    text = ledger.as_json(corpus_module.load(root))
    # Left alone where it is the same, so that `make serve` does not build for ever.
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


@app.command()
def finish(
    site: Annotated[Path, typer.Argument(help="The folder of the built site.")] = Path(
        "site"
    ),
) -> None:
    """Make of a built site what readers get: scripts, indexes, feeds."""
    # Not for the commands that run snippets, which need nothing that draws.
    from proven import finish as finish_module  # noqa: PLC0415

    finish_module.finish(find_root(), site.resolve())


@app.command()
def archive(
    site: Annotated[Path, typer.Argument(help="The folder of the finished site.")] = (
        Path("site")
    ),
) -> None:
    """Put a finished site into one file that can be read without a server."""
    from proven import archive as archive_module  # noqa: PLC0415 - as in finish

    path = archive_module.write(find_root(), site.resolve())
    out.print(f"Wrote {path}: {path.stat().st_size / 1e6:.1f} MB.")


@app.command()
def release(
    name: Annotated[str, typer.Argument(help="Its day, such as 2026-11-21.")],
) -> None:
    """Keep what is claimed now, so that the next release can be compared with it."""
    root = find_root()
    path = releases.keep(corpus_module.load(root), name)
    out.print(f"Wrote {path.relative_to(root)}: commit it, and tag the commit {name}.")


@app.command()
def compare(
    old: Annotated[Path, typer.Argument(help="A ledger, or a release.")],
    new: Annotated[Path, typer.Argument(help="A later one.")],
) -> None:
    """List as Markdown what one ledger claims otherwise than another."""
    lines = releases.as_markdown(releases.read(old), releases.read(new))
    out.print("\n".join(lines).rstrip(), markup=False)
