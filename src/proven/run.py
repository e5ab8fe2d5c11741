"""Run a snippet on an interpreter, in a fresh process that cannot do harm."""

from __future__ import annotations

import contextlib
import os
import re
import select
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import IO, TYPE_CHECKING

from proven import sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.interpreters import Interpreter
    from proven.snippet import Snippet

_GRACE_SECONDS = 3.0
_GUARD = str(Path(__file__).with_name("guard.py"))
_OFFLINE = re.compile(
    r"Network is unreachable|Name or service not known|name resolution|"
    r"Cannot assign requested address|a snippet has no network"
)
_OUTSIDE = re.compile(r"Read-only file system|writes into its own folder only")


@dataclass(frozen=True)
class Job:
    """One snippet on one interpreter, as little as a worker must know.

    Attributes:
        snippet: The file to run.
        python: The executable, that of an environment where there are dependencies.
        stdlib: The folder of the standard library, which outputs do not show.
        timeout: Seconds of wall-clock time.
    """

    snippet: str
    python: str
    stdlib: str
    timeout: float


@dataclass(frozen=True)
class Outcome:
    """What came of one run.

    Attributes:
        status: The exit status; negative for a signal.
        output: What it printed, standard output and then standard error, normalised.
        error: Standard error alone, for the messages of failures.
        limit: The limit that it broke, in words, or "".
    """

    status: int
    output: str
    error: str
    limit: str = ""


def job(snippet: Snippet, interpreter: Interpreter, python: str) -> Job:
    """Return the job that runs a snippet on an interpreter with an executable."""
    return Job(str(snippet.path), python, interpreter.stdlib, snippet.timeout)


@contextlib.contextmanager
def workers(count: int | None = None) -> Iterator[ProcessPoolExecutor]:
    """Start sandboxed workers, one for each processor unless told how many.

    Yields:
        A pool whose tasks are calls of `run_job`.
    """
    with tempfile.TemporaryDirectory(prefix="proven-") as scratch:
        pool = ProcessPoolExecutor(
            count or os.cpu_count() or 1,
            mp_context=get_context("spawn"),
            initializer=_start_worker,
            initargs=(scratch,),
        )
        try:
            yield pool
        finally:
            pool.shutdown(cancel_futures=True)


@dataclass
class _Worker:
    """What a worker process knows of itself."""

    scratch: Path
    enforced: bool
    runs: int = 0


_worker: _Worker | None = None


def _start_worker(scratch: str) -> None:
    global _worker  # noqa: PLW0603 - a pool's initialiser has nowhere else to leave it
    # Ctrl-C is the parent's to handle. Not SIG_IGN: snippets would inherit that, and a
    # SIGINT that they send themselves would do nothing.
    signal.signal(signal.SIGINT, lambda *_: None)
    folder = Path(tempfile.mkdtemp(dir=scratch)).resolve()
    _worker = _Worker(folder, enforced=sandbox.enter(folder))


def is_enforced() -> bool:
    """Return whether the kernel keeps this worker's snippets in."""
    return _worker is not None and _worker.enforced


def run_job(job: Job) -> Outcome:
    """Run a job in this worker.

    Returns:
        Its outcome; a broken limit is told there and raises nothing.
    """
    worker = _worker
    if worker is None:
        raise RuntimeError("run_job runs in a pool made by workers()")
    worker.runs += 1
    folder = worker.scratch / str(worker.runs)
    folder.mkdir()
    for name in ("work", "home", "tmp", "bin"):
        os.mkdir(f"{folder}/{name}")  # noqa: PTH102 - for each of many runs
    try:
        return _run(job, folder, enforced=worker.enforced)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if worker.enforced:
            sandbox.empty(worker.scratch)


def _run(job: Job, folder: Path, *, enforced: bool) -> Outcome:
    if job.snippet.endswith(".sh"):
        _bind_python(folder / "bin" / "python", job.python)
        command = ["bash", job.snippet]
    elif enforced:
        command = [job.python, "-I", job.snippet]
    else:
        command = [job.python, "-I", _GUARD, job.snippet, str(folder)]
    process = subprocess.Popen(
        command,
        cwd=folder / "work",
        env=_environ(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout  # noqa: S101 - for the type checker
    assert process.stderr  # noqa: S101
    with process.stdout, process.stderr:
        streams = (process.stdout, process.stderr)
        printed, limit = _read(process, streams, job.timeout)
        # Before the pipes are closed, or a flood may end by itself.
        stopped = bool(limit)
        if stopped:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    status = process.wait()
    left = sandbox.end_children(process.pid, 0 if stopped else _GRACE_SECONDS)
    if left and not limit:
        limit = "a child process was left running"
    out, error = (_normalise(data, job, folder) for data in printed)
    return Outcome(status, out + error, error, limit or _limit_told(status, error))


def _bind_python(path: Path, python: str) -> None:
    path.write_text(f'#!/bin/sh\nexec "{python}" "$@"\n')
    path.chmod(0o755)


def _environ(folder: Path) -> dict[str, str]:
    return {
        "PATH": f"{folder}/bin:/usr/local/bin:/usr/bin:/bin",
        "HOME": f"{folder}/home",
        "TMPDIR": str(folder / "tmp"),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "TERM": "dumb",
    }


def _read(
    process: subprocess.Popen[bytes], streams: tuple[IO[bytes], ...], timeout: float
) -> tuple[list[bytes], str]:
    """Read what a process prints until it ends or breaks a limit, which is returned."""
    deadline = time.monotonic() + timeout
    printed = [bytearray() for _ in streams]
    with selectors.DefaultSelector() as selector:
        for stream, buffer in zip(streams, printed, strict=True):
            selector.register(stream, selectors.EVENT_READ, buffer)
        while selector.get_map():
            left = deadline - time.monotonic()
            if left <= 0:
                return _as_bytes(printed), f"{timeout:g} s of wall-clock time"
            # Wake up now and then: a child may hold a pipe open after the snippet.
            ready = selector.select(min(left, 0.1))
            if not ready and process.poll() is not None:
                break
            if not ready and sandbox.is_crowded(process.pid):
                return _as_bytes(printed), f"{sandbox.PROCESSES} processes"
            for key, _ in ready:
                if data := os.read(key.fd, 1 << 16):
                    key.data.extend(data)
                else:
                    selector.unregister(key.fileobj)
            if sum(map(len, printed)) > sandbox.OUTPUT_BYTES:
                most = sandbox.OUTPUT_BYTES >> 20
                return _as_bytes(printed), f"{most} MiB of output"
    # Both pipes may be closed long before the end.
    if not _ended(process, max(0.0, deadline - time.monotonic())):
        return _as_bytes(printed), f"{timeout:g} s of wall-clock time"
    return _as_bytes(printed), ""


def _ended(process: subprocess.Popen[bytes], timeout: float) -> bool:
    """Wait for a process at most so long; return whether it ended."""
    if process.returncode is not None:
        return True
    # Where there is no such file, `wait` looks again and again, and sleeps between.
    with contextlib.suppress(AttributeError, OSError):
        file = os.pidfd_open(process.pid)
        try:
            select.select([file], [], [], timeout)
        finally:
            os.close(file)
        timeout = 0.01
    try:
        process.wait(timeout)
    except subprocess.TimeoutExpired:
        return False
    return True


def _as_bytes(printed: list[bytearray]) -> list[bytes]:
    return [bytes(buffer[: sandbox.OUTPUT_BYTES]) for buffer in printed]


def _limit_told(status: int, error: str) -> str:
    """Name the limit behind a failure, where the traceback tells it."""
    if status == 0:
        return ""
    last = error[-2000:]
    if "MemoryError" in last:
        return f"{sandbox.MEMORY_BYTES >> 20} MiB of memory"
    if _OFFLINE.search(last):
        return "no network"
    if _OUTSIDE.search(last):
        return "no files outside its own folder"
    return ""


_CODE_OBJECT = re.compile(r"(<code object \S+ at )0x[0-9a-fA-F]+")


def _normalise(data: bytes, job: Job, folder: Path) -> str:
    """Return output without what differs from machine to machine.

    This is the whole list: the snippet's folder, its scratch folder and the folder of
    the standard library are left out of paths, and `<code object f at 0x…>`, which
    `dis` prints, loses its address.
    """
    text = data.decode("utf-8", "backslashreplace")
    for path in (str(Path(job.snippet).parent), str(folder)):
        text = text.replace(path + os.sep, "")
    text = text.replace(job.stdlib + os.sep, "<stdlib>/")
    return _CODE_OBJECT.sub(r"\g<1>0x…", text)


if sys.platform == "win32":
    raise ImportError("Proven Python runs on Linux and macOS")
