"""Recordings: what a snippet printed on each interpreter, committed beside it.

`name.out` holds the output on the reference interpreter, `name.3.12.out` the output on
another one, only where it differs. `recordings.json`, one in each folder, keeps the
digests and the exact interpreters, so that a recording that is older than its source,
or was edited by hand, is found on a machine that lacks its interpreter.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import tempfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from proven import textfile
from proven.interpreters import VERSIONS
from proven.problems import Problem, ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from proven.snippet import Snippet

MANIFEST = "recordings.json"
# What an entry of the manifest leaves out where there is nothing to say.
_OPTIONAL = {"stale", "since", "changed"}


@dataclass(frozen=True)
class Recording:
    """What is recorded of one snippet.

    Attributes:
        outputs: The output on each interpreter that it was recorded on.
        versions: The full version of each of these interpreters.
        source: The digest of the source that was recorded.
        date: The day of the recording, ISO 8601.
        since: The day of the first recording.
        changed: The day on which the source or an output last became another: a run
            on a newer patch release that prints the same does not count.
        stale: The interpreters whose output is that of an older source.
        digest: The digest of the outputs as they were recorded.
        answer: What mypy answered, where type errors are declared.
    """

    outputs: dict[str, str] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    source: str = ""
    date: str = ""
    since: str = ""
    changed: str = ""
    stale: tuple[str, ...] = ()
    digest: str = ""
    answer: str = ""

    def groups(self) -> list[tuple[tuple[str, ...], str]]:
        """Return the interpreters grouped by equal output, in order of age."""
        grouped: dict[str, list[str]] = {}
        for name, output in self.outputs.items():
            grouped.setdefault(output, []).append(name)
        return [(tuple(names), output) for output, names in grouped.items()]

    @property
    def differs(self) -> bool:
        """Whether two interpreters printed different things."""
        return len(set(self.outputs.values())) > 1

    @property
    def exact(self) -> list[str]:
        """The full versions, with the "t" of a free-threaded build."""
        return [
            version + "t" * name.endswith("t")
            for name, version in self.versions.items()
        ]

    def values(self) -> dict[str, dict[str, str]]:
        """Return the `key = value` lines: for each key, the value by interpreter."""
        found: dict[str, dict[str, str]] = {}
        for name, output in self.outputs.items():
            for line in output.splitlines():
                key, equals, value = line.partition(" = ")
                if equals:
                    found.setdefault(key.strip(), {}).setdefault(name, value.strip())
        return found


def ran_on(snippet: Snippet, recorded: Recording) -> str:
    """Return where and when a snippet ran, and on how many its output is another."""
    if recorded.source and recorded.source != snippet.digest:
        return "Changed since it was recorded: this output is of an older source."
    if not recorded.versions:
        return "Not recorded yet."
    ran = f"Ran on CPython {', '.join(recorded.exact)} on {recorded.date}."
    outputs = len(recorded.groups())
    return ran + f" {outputs} different outputs." * (outputs > 1)


def _digest(outputs: dict[str, str], answer: str) -> str:
    told = json.dumps([sorted(outputs.items()), answer])
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _path(snippet: Snippet, interpreter: str) -> Path:
    middle = "" if interpreter == snippet.base else f".{interpreter}"
    return snippet.path.with_name(f"{snippet.path.stem}{middle}.out")


def answer_path(snippet: Snippet) -> Path:
    """Return the file that holds what mypy answered."""
    return snippet.path.with_name(f"{snippet.path.stem}.mypy.out")


def read_manifest(folder: Path) -> dict[str, Any]:
    """Read the manifest of a folder; empty where there is none.

    Raises:
        ProblemError: It is not the JSON that `proven record` writes.
    """
    path = folder / MANIFEST
    try:
        text = path.read_text(encoding="utf-8")
        textfile.refuse_conflict(path, text, f"run: proven record {folder}")
        manifest = json.loads(text)
    except FileNotFoundError:
        return {}
    except (ValueError, OSError) as error:
        raise ProblemError(
            Problem(
                path=path,
                line=getattr(error, "lineno", 1),
                what="the manifest of the recordings cannot be read",
                expected="what `proven record` writes",
                came=str(error),
                mend=f"delete it and run: proven record {folder}",
            )
        ) from None
    known = {"date", "source", "digest", "interpreters"} | _OPTIONAL
    for name, entry in manifest.items() if isinstance(manifest, dict) else [("", "")]:
        if not _is_entry(entry, known):
            raise ProblemError(
                Problem(
                    path=path,
                    what=f"the manifest's entry for {name!r} is not a recording",
                    expected=", ".join(sorted(known)),
                    came=json.dumps(entry),
                    mend=f"delete it and run: proven record {folder}",
                )
            )
    return dict(manifest)


def _is_entry(entry: Any, known: set[str]) -> bool:
    return (
        isinstance(entry, dict)
        and known - _OPTIONAL <= set(entry) <= known
        and isinstance(entry["interpreters"], dict)
        and isinstance(entry.get("stale", []), list)
    )


def read(snippet: Snippet, manifest: dict[str, Any] | None = None) -> Recording:
    """Read what is recorded of a snippet; an empty recording where there is nothing.

    Args:
        snippet: The snippet.
        manifest: The manifest of its folder, where that was read already.
    """
    if manifest is None:
        manifest = read_manifest(snippet.path.parent)
    entry = manifest.get(snippet.path.name)
    if entry is None:
        return Recording()
    base = _path(snippet, snippet.base)
    outputs = {}
    for name in VERSIONS:
        if name in entry["interpreters"]:
            own = _path(snippet, name)
            path = own if own.is_file() else base
            if path.is_file():
                outputs[name] = path.read_bytes().decode("utf-8", "backslashreplace")
    answer = answer_path(snippet)
    return Recording(
        outputs=outputs,
        versions=entry["interpreters"],
        source=entry["source"],
        date=entry["date"],
        since=entry.get("since", entry["date"]),
        changed=entry.get("changed", entry["date"]),
        stale=tuple(entry.get("stale", ())),
        digest=entry["digest"],
        answer=answer.read_text(encoding="utf-8") if answer.is_file() else "",
    )


def update(snippet: Snippet, new: dict[str, tuple[str, str]], answer: str = "") -> bool:
    """Write what was recorded, beside what stands of other interpreters.

    Args:
        snippet: The snippet.
        new: For each interpreter that it was run on, its full version and the output.
        answer: What mypy answered, where type errors are declared.

    Returns:
        Whether any file changed.
    """
    folder = snippet.path.parent
    manifest = read_manifest(folder)
    old = read(snippet, manifest)
    kept = {
        name: output
        for name, output in old.outputs.items()
        if name in snippet.interpreters and name not in new
    }
    outputs = {**kept, **{name: output for name, (_, output) in new.items()}}
    outputs = {name: outputs[name] for name in VERSIONS if name in outputs}
    versions = {**old.versions, **{name: version for name, (version, _) in new.items()}}
    stale = [name for name in kept if name in old.stale or old.source != snippet.digest]
    entry: dict[str, Any] = {
        "date": old.date,
        "source": snippet.digest,
        "digest": _digest(outputs, answer),
        "interpreters": {name: versions[name] for name in outputs},
    }
    if stale:
        entry["stale"] = stale
    was = manifest.get(snippet.path.name, {})
    entry |= {key: was[key] for key in ("since", "changed") if key in was}
    if entry != was:
        # Only a recording that changed gets a new date: no churn, no merge conflicts.
        entry["date"] = datetime.datetime.now(datetime.UTC).date().isoformat()
        same = (old.source, old.digest) == (entry["source"], entry["digest"])
        days = {
            "since": old.since or entry["date"],
            "changed": old.changed if same else entry["date"],
        }
        # Like the date, where nothing is said.
        entry = {key: told for key, told in entry.items() if key not in days}
        entry |= {key: day for key, day in days.items() if day != entry["date"]}
    base_output = outputs.get(snippet.base, next(iter(outputs.values()), ""))
    files = {_path(snippet, snippet.base): base_output}
    for name, output in outputs.items():
        if output != base_output:
            files[_path(snippet, name)] = output
    if answer:
        files[answer_path(snippet)] = answer
    changed = [write_atomically(path, text) for path, text in files.items()]
    for path in recorded_files(snippet):
        if path not in files:
            path.unlink()
            changed.append(True)
    # What was renamed or deleted since is forgotten.
    manifest = {name: one for name, one in manifest.items() if (folder / name).exists()}
    manifest[snippet.path.name] = entry
    return write_manifest(folder, manifest) or any(changed)


def recorded_files(snippet: Snippet) -> list[Path]:
    """Return the recordings of a snippet that are there."""
    stem = snippet.path.with_suffix("")
    files = [stem.with_name(f"{stem.name}.{name}.out") for name in VERSIONS]
    files += [stem.with_name(f"{stem.name}.out"), answer_path(snippet)]
    return [path for path in files if path.is_file()]


def write_manifest(folder: Path, manifest: dict[str, Any]) -> bool:
    """Write the manifest of a folder, or remove it where nothing is recorded."""
    path = folder / MANIFEST
    if not manifest:
        path.unlink(missing_ok=True)
        return True
    text = json.dumps(dict(sorted(manifest.items())), indent=1, ensure_ascii=False)
    return write_atomically(path, text + "\n")


def write_atomically(path: Path, text: str) -> bool:
    """Replace a file whole, or leave it as it is; return whether it changed."""
    data = text.encode("utf-8")
    if path.is_file() and path.read_bytes() == data:
        return False
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as file:
        file.write(data)
    os.chmod(file.name, 0o644)  # noqa: PTH101 - a temporary file is private
    os.replace(file.name, path)  # noqa: PTH105
    return True


def problems(snippet: Snippet, recording: Recording, root: Path) -> list[Problem]:
    """Tell what is wrong with a recording as it stands, without running anything."""
    mend = f"run: proven record {snippet.path.relative_to(root)}"
    if not recording.source:
        return [
            Problem(
                path=snippet.path,
                what="the snippet has no recording",
                expected=f"{_path(snippet, snippet.base).name}, and its entry in the"
                " manifest",
                came="no entry",
                mend=mend,
            )
        ]

    def shown(name: str) -> Path:
        own = _path(snippet, name)
        return own if own.is_file() else _path(snippet, snippet.base)

    older = recording.source != snippet.digest
    stale = tuple(recording.outputs) if older else recording.stale
    found = [
        Problem(
            path=shown(name),
            interpreter=name,
            what="the recording was made from an older source",
            expected=f"a recording of source {snippet.digest}",
            came=f"one of {recording.source if older else 'an older source'}",
            mend=f"{mend} (needs {name}: uv python install {name})",
        )
        for name in stale
    ]
    found += [
        Problem(
            path=shown(name),
            interpreter=name,
            what="nothing is recorded on this interpreter",
            expected=f"a recording on {', '.join(snippet.interpreters)}",
            came=f"one on {', '.join(recording.outputs) or 'none'}",
            mend=f"{mend} --python {name} (uv python install {name})",
        )
        for name in snippet.interpreters
        if name not in recording.outputs
    ]
    if not found and recording.digest != _digest(recording.outputs, recording.answer):
        # The digest tells that it was one of these files: most likely the newest.
        path = _path(snippet, snippet.base)
        own = [_path(snippet, name) for name in recording.outputs]
        edited = max(
            (file for file in [path, *own] if file.is_file()),
            key=lambda file: file.stat().st_mtime_ns,
            default=path,
        )
        found = [
            Problem(
                path=edited,
                what="a recording of this snippet was changed by hand",
                expected=f"outputs with the digest {recording.digest}, as recorded",
                came=_digest(recording.outputs, recording.answer),
                mend=mend,
            )
        ]
    return found
