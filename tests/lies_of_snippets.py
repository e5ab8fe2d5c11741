"""The lies that need no run: rules for snippets and for recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lies import Lie, claims, declares, removes, replaces, writes
from project import CLAIM, MANIFEST, RECORDING, SNIPPET

if TYPE_CHECKING:
    from project import Project

_RECORD = "run: proven record snippets/ch01/lists/length.py"


def _own_recording(project: Project) -> None:
    project.write(f"snippets/ch01/lists/length.{project.away}.out", "length = 9\n")


def _old_recording(project: Project) -> None:
    project.replace(SNIPPET, "length = ", "size = ")
    project.replace("docs/ch01/lists.md", "length)", "size, {here})")
    project.replace("docs/ch01/lists.md", "{here}", project.here)
    assert not project.record(project.here)


def _never_recorded(project: Project) -> None:
    manifest = (project.root / MANIFEST).read_text()
    of_absent = next(line for line in manifest.splitlines() if project.away in line)
    project.write(MANIFEST, manifest.replace(f"{of_absent}\n", ""))


def _linked(project: Project) -> None:
    (project.root / "snippets/ch01/lists/linked.py").symlink_to("length.py")


def _renamed(project: Project) -> None:
    (project.root / SNIPPET).rename(project.root / "snippets/ch01/lists/size.py")


def _linked_outside(project: Project) -> None:
    outside = project.root.parent / f"{project.root.name}.py"
    outside.write_text(f"{CLAIM}print(1)\n")
    (project.root / "snippets/ch01/lists/linked.py").symlink_to(outside)


_CONFLICT = "<<<<<<< ours\n{one}=======\n{other}>>>>>>> theirs\n"
_CONFLICTS = _CONFLICT.format(one="length = 2\n", other="length = 3\n")

RECORDED = [
    Lie(
        name="a renamed snippet whose recording stayed",
        change=_renamed,
        at=f"{RECORDING}:1",
        what="a recording without a snippet",
        expected="a snippet length.py or length.sh beside it",
        came="neither",
        mend="git rm snippets/ch01/lists/length.out",
    ),
    Lie(
        name="a renamed snippet that the manifest does not know",
        change=_renamed,
        at="snippets/ch01/lists/size.py:1",
        what="the snippet has no recording",
        expected="size.out, and its entry in the manifest",
        mend="run: proven record snippets/ch01/lists/size.py",
    ),
    Lie(
        name="a merge conflict in a recording",
        change=writes(RECORDING, _CONFLICTS),
        at=f"{RECORDING}:1",
        what="a recording of this snippet was changed by hand",
        expected="outputs with the digest",
        mend=_RECORD,
    ),
    Lie(
        name="a merge conflict in a manifest",
        change=writes(MANIFEST, "{\n" + _CONFLICTS + "}\n"),
        at=f"{MANIFEST}:2",
        what="a generated file holds a merge conflict",
        expected="one side, whole",
        came="<<<<<<< ours",
        mend="git checkout --ours recordings.json, and run: proven record",
    ),
    Lie(
        name="a recording changed by hand",
        change=replaces(RECORDING, "2", "3"),
        at=f"{RECORDING}:1",
        what="a recording of this snippet was changed by hand",
        expected="outputs with the digest",
        mend=_RECORD,
    ),
    Lie(
        name="a recording of an absent interpreter changed by hand",
        change=_own_recording,
        at="snippets/ch01/lists/length.{away}.out:1",
        what="a recording of this snippet was changed by hand",
        expected="outputs with the digest",
        mend=_RECORD,
    ),
    Lie(
        name="a stale recording of an absent interpreter",
        change=_old_recording,
        at="{held}:1",
        what="the recording was made from an older source [{away}]",
        expected="a recording of source",
        came="older",
        mend="(needs {away}: uv python install {away})",
    ),
    Lie(
        name="a stale recording that names the digest of its own source",
        change=_old_recording,
        at="{held}:1",
        what="the recording was made from an older source [{away}]",
        expected="a recording of source",
        came="one of an older source",
        mend="(needs {away}: uv python install {away})",
    ),
    Lie(
        name="an interpreter never recorded",
        change=_never_recorded,
        at=f"{RECORDING}:1",
        what="nothing is recorded on this interpreter [{away}]",
        mend="--python {away} (uv python install {away})",
    ),
    Lie(
        name="no recording",
        change=removes(MANIFEST),
        at=f"{SNIPPET}:1",
        what="the snippet has no recording",
        mend=_RECORD,
    ),
    Lie(
        name="a manifest that is no JSON",
        change=writes(MANIFEST, "{\nours\n"),
        at=f"{MANIFEST}:2",
        what="the manifest of the recordings cannot be read",
        expected="what `proven record` writes",
        came="Expecting property name",
        mend="delete it and run: proven record",
    ),
    Lie(
        name="a manifest of something else",
        change=writes(MANIFEST, '{"length.py": {"date": 3}}\n'),
        at=f"{MANIFEST}:1",
        what="the manifest's entry for 'length.py' is not a recording",
        expected="changed, date, digest, interpreters, since, source, stale",
        came='{"date": 3}',
        mend="delete it and run: proven record",
    ),
    Lie(
        name="a manifest that names what is gone",
        change=replaces(MANIFEST, '"length.py"', '"width.py"'),
        at=f"{MANIFEST}:1",
        what="the manifest names width.py, which is not there",
        mend="run: proven record snippets/ch01/lists",
    ),
    Lie(
        name="a recording without a snippet",
        change=writes("snippets/ch01/lists/width.3.12.out", "2\n"),
        at="snippets/ch01/lists/width.3.12.out:1",
        what="a recording without a snippet",
        mend="git rm ",
    ),
]

RULES = [
    Lie(
        name="an unknown key in [tool.proven]",
        change=declares("timeuot = 3"),
        at=f"{SNIPPET}:3",
        what="the script metadata is wrong at 'timeuot'",
        expected="one of interpreters, exit, exception, needs, timeout",
        came="timeuot",
        mend="docs/contributing/architecture.md",
    ),
    Lie(
        name="a timeout out of range",
        change=declares("timeout = 3600"),
        at=f"{SNIPPET}:3",
        what="the script metadata is wrong at 'timeout'",
        expected="whole seconds, 1 to 120",
        came="3600",
        mend="docs/contributing/architecture.md",
    ),
    Lie(
        name="no claim",
        change=claims("import sys"),
        at=f"{SNIPPET}:1",
        what="the snippet has no claim",
        expected='a first line such as: """Small ints are shared.',
        came="import sys",
        mend="state in one sentence what the snippet proves",
    ),
    Lie(
        name="a claim that is no sentence",
        change=claims("# ours\n'''Length'''".replace("'''", '"""')),
        at=f"{SNIPPET}:2",
        what="the claim is not a sentence",
        expected="one sentence on one line, with a full stop",
        came="Length",
        mend="shorten it until it fits",
    ),
    Lie(
        name="a name of the standard library",
        change=writes("snippets/ch01/lists/array.py", '"""Arrays are typed."""\n'),
        at="snippets/ch01/lists/array.py:1",
        what="the file name shadows the standard module 'array'",
        mend="rename it, for example to array_example.py",
    ),
    Lie(
        name="a name that cannot be imported",
        change=writes("snippets/ch01/lists/two-lists.py", '"""Two lists are two."""\n'),
        at="snippets/ch01/lists/two-lists.py:1",
        what="the file name 'two-lists.py' is not lower_case_words",
        mend="rename it: lower-case letters, digits and underscores",
    ),
    Lie(
        name="a claim made twice",
        change=writes("snippets/ch01/lists/size.py", f"# again\n{CLAIM}"),
        at="snippets/ch01/lists/size.py:2",
        what="the claim is also made by ch01/lists/length.py",
        came="A list of two items has the length two.",
        mend="keep one of the two, and embed it on both pages",
    ),
    Lie(
        name="two snippets with one recording",
        change=writes("snippets/ch01/lists/length.sh", "# The shell agrees.\ntrue\n"),
        at="snippets/ch01/lists/length.sh:1",
        what="its recording would be that of length.py",
        mend="give the two different names",
    ),
    Lie(
        name="CRLF",
        change=writes(SNIPPET, f"{CLAIM}print(1)\r\n"),
        at=f"{SNIPPET}:3",
        what="the snippet has CRLF line ends",
        mend="sed -i 's/\\r$//' length.py",
    ),
    Lie(
        name="a byte order mark",
        change=writes(SNIPPET, f"\ufeff{CLAIM}"),
        at=f"{SNIPPET}:1",
        what="the snippet starts with a byte order mark",
        mend="save it as UTF-8 without BOM",
    ),
    Lie(
        name="Latin-1",
        change=writes(SNIPPET, f"{CLAIM}name = 'é'\n".encode("latin-1")),
        at=f"{SNIPPET}:3",
        what="the snippet is not UTF-8",
        came="byte 0xe9",
        mend="save it as UTF-8",
    ),
    Lie(
        name="a symbolic link",
        change=_linked,
        at="snippets/ch01/lists/linked.py:1",
        what="the snippet is a symbolic link",
        mend="commit the file itself",
    ),
    Lie(
        name="a symbolic link out of the tree",
        change=_linked_outside,
        at="snippets/ch01/lists/linked.py:1",
        what="the snippet is a symbolic link",
        expected="a file",
        came="a link to /",
        mend="commit the file itself",
    ),
    Lie(
        name="a snippet of 5 MB",
        change=writes(SNIPPET, CLAIM + "# padding\n" * 500_000),
        at=f"{SNIPPET}:1",
        what="the snippet is too large",
        expected="at most 65536 bytes",
        came=f"{len(CLAIM) + 5_000_000} bytes",
        mend="split it: a snippet is about one thing",
    ),
    Lie(
        name="a snippet over 64 KiB",
        change=writes(SNIPPET, CLAIM + "# padding\n" * 6600),
        at=f"{SNIPPET}:1",
        what="the snippet is too large",
        expected="at most 65536 bytes",
        came=f"{len(CLAIM) + 66_000} bytes",
        mend="split it: a snippet is about one thing",
    ),
    Lie(
        name="a snippet that no page embeds",
        change=writes("snippets/ch01/lists/width.py", '"""Lists have no width."""\n'),
        at="snippets/ch01/lists/width.py:1",
        what="no page embeds the snippet",
        expected="@snippet(ch01/lists/width.py), for example in docs/ch01/lists.md",
        mend="embed it, or delete it with its recordings",
    ),
    Lie(
        name="a dependency that is not pinned",
        change=writes(
            SNIPPET, f'# /// script\n# dependencies = ["numpy"]\n# ///\n{CLAIM}'
        ),
        at=f"{SNIPPET}:1",
        what="the dependency 'numpy' is not pinned for snippets",
        expected="one of: –",
        mend="add it to [dependency-groups] snippets in pyproject.toml; run: make lock",
    ),
]
