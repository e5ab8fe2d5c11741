"""Read a file that a person wrote, or tell what keeps it from being read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from pathlib import Path

_CONFLICT = "<<<<<<< "


def read(path: Path, kind: str, most_bytes: int) -> tuple[str, bytes]:
    """Read a file of text, UTF-8 with LF line ends.

    Args:
        path: The file.
        kind: What it is in the messages: "snippet" or "page".
        most_bytes: The size up to which it is read at all.

    Returns:
        Its text and its bytes.

    Raises:
        ProblemError: It is something else.
    """
    if path.is_symlink():
        raise _problem(
            path,
            what=f"the {kind} is a symbolic link",
            expected="a file",
            came=f"a link to {path.readlink()}",
            mend="commit the file itself",
        )
    size = path.stat().st_size
    if size > most_bytes:
        raise _problem(
            path,
            what=f"the {kind} is too large",
            expected=f"at most {most_bytes} bytes",
            came=f"{size} bytes",
            mend=f"split it: a {kind} is about one thing",
        )
    source = path.read_bytes()
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _problem(
            path,
            line=source.count(b"\n", 0, error.start) + 1,
            what=f"the {kind} is not UTF-8",
            expected="UTF-8",
            came=f"byte 0x{source[error.start]:02x} at offset {error.start}",
            mend="save it as UTF-8",
        ) from None
    if text.startswith("\ufeff"):
        raise _problem(
            path,
            what=f"the {kind} starts with a byte order mark",
            expected="UTF-8 without BOM",
            came="the bytes ef bb bf",
            mend="save it as UTF-8 without BOM",
        )
    if "\r" in text:
        raise _problem(
            path,
            line=text.count("\n", 0, text.index("\r")) + 1,
            what=f"the {kind} has CRLF line ends",
            expected="lines that end with LF",
            came=f"{text.count(chr(13))} lines with a carriage return",
            mend=f"convert it: sed -i 's/\\r$//' {path.name}",
        )
    return text, source


def refuse_conflict(path: Path, text: str, mend: str) -> None:
    """Refuse a generated file that git could not merge.

    Args:
        path: The file.
        text: What it holds.
        mend: What to do once one side is taken.

    Raises:
        ProblemError: It holds the marks of a merge conflict.
    """
    at = next(
        (n for n, line in enumerate(text.splitlines()) if line.startswith(_CONFLICT)),
        None,
    )
    if at is not None:
        raise _problem(
            path,
            line=at + 1,
            what="a generated file holds a merge conflict",
            expected="one side, whole",
            came=text.splitlines()[at],
            mend=f"take either side, git checkout --ours {path.name}, and {mend}",
        )


def _problem(path: Path, **told: Any) -> ProblemError:
    return ProblemError(Problem(path=path, **told))
