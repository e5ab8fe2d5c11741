"""Keep a snippet from the network, from other files, and from the machine's memory.

A worker process enters the sandbox once, and every snippet that it starts inherits it:
on Linux, namespaces of its own (no network device, every mount read-only but the
scratch folder), and limits on memory. Where the system grants no namespace, `guard.py`
refuses the same inside the interpreter through an audit hook.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import shutil
import signal
import struct
import sys
import time
from pathlib import Path

# mimalloc takes four segments of 32 MiB for each thread of a free-threaded build: with
# 1 GiB, such a build hung when a snippet started a dozen threads.
MEMORY_BYTES = 3 << 30
OUTPUT_BYTES = 1 << 20
# Not RLIMIT_NPROC: it counts all that a user runs, and the kernel exempts root.
PROCESSES = 256
CPU_SECONDS = 3600

_LINUX = sys.platform.startswith("linux")
_NEW_NAMESPACES = 0x10000000 | 0x40000000 | 0x00020000 | 0x08000000  # USER NET NS IPC
_MS_PRIVATE_RECURSIVE = 0x40000 | 0x4000
_SYS_MOUNT_SETATTR = 442  # the same number on every architecture, since Linux 5.12
_AT_FDCWD, _AT_RECURSIVE, _READ_ONLY = -100, 0x8000, 1
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36


def enter(scratch: Path) -> bool:
    """Shut this process, and all that it starts, into the sandbox.

    Args:
        scratch: The one folder that stays writable; it is empty afterwards.

    Returns:
        Whether the kernel enforces it. Where this is False, snippets need the guard.
    """
    _limit(resource.RLIMIT_CORE, 0)
    # The last resort: a snippet whose worker was killed does not spin for ever.
    _limit(resource.RLIMIT_CPU, CPU_SECONDS)
    # Not RLIMIT_AS: mimalloc, in free-threaded builds, reserves address space freely.
    _limit(resource.RLIMIT_DATA, MEMORY_BYTES)
    if not _LINUX:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    # Orphans of a snippet become children of this process, where they are found.
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    user, group = os.getuid(), os.getgid()
    try:
        _call(libc.unshare, _NEW_NAMESPACES)
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        _call(libc.mount, None, b"/", None, _MS_PRIVATE_RECURSIVE, None)
        writable = [bytes(scratch), b"/dev/shm"]
        for folder in writable:
            _call(libc.mount, b"tmpfs", folder, b"tmpfs", 0, b"size=256m,mode=1777")
        _set_read_only(libc, b"/", recursive=True, on=True)
        for folder in writable:
            _set_read_only(libc, folder, recursive=False, on=False)
    except OSError:
        return False
    finally:
        # A killed `proven` takes its workers along. The kernel forgets this when it
        # changes a process's rights, as it did above.
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    return True


def empty(scratch: Path) -> None:
    """Remove what a snippet has left where the next one could find it."""
    for folder in (scratch, Path("/dev/shm")):  # noqa: S108 - a mount of its own
        for path in folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)


def _limit(what: int, most: int) -> None:
    hard = resource.getrlimit(what)[1]
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    with contextlib.suppress(ValueError, OSError):  # macOS refuses some limits
        resource.setrlimit(what, (most, hard))


def _call(function: ctypes._NamedFuncPointer, *arguments: object) -> None:
    if function(*arguments) == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _set_read_only(
    libc: ctypes.CDLL, folder: bytes, *, recursive: bool, on: bool
) -> None:
    attributes = struct.pack("4Q", _READ_ONLY * on, _READ_ONLY * (not on), 0, 0)
    flags = _AT_RECURSIVE if recursive else 0
    _call(
        libc.syscall,
        _SYS_MOUNT_SETATTR,
        _AT_FDCWD,
        folder,
        flags,
        attributes,
        len(attributes),
    )


def is_crowded(session: int) -> bool:
    """Return whether a snippet runs more processes than it may; False off Linux."""
    if not _LINUX:
        return False
    running = 0
    for name in filter(str.isdigit, os.listdir("/proc")):  # noqa: PTH208 - often
        with contextlib.suppress(OSError):  # it may have ended meanwhile
            # What follows the name: its state, its parent, its group, its session.
            told = Path(f"/proc/{name}/stat").read_text(errors="replace")
            running += int(told.rpartition(")")[2].split()[3]) == session
    return running > PROCESSES


def end_children(group: int, grace: float) -> bool:
    """End what a snippet has left running.

    Args:
        group: The process group of the snippet, whose leader has ended.
        grace: Seconds to wait first for helpers that end by themselves, as the
            resource tracker of multiprocessing does.

    Returns:
        Whether anything was still running when the grace was over.
    """
    deadline = time.monotonic() + grace
    while _children_left(group):
        if time.monotonic() < deadline:
            time.sleep(0.002)
            continue
        while _children_left(group):
            for pid in [-group, *_children()]:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.001)
        return True
    return False


def _children_left(group: int) -> bool:
    """Reap what has ended; tell whether anything goes on."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        if _LINUX:
            return False
        try:  # without a subreaper, orphans are found by their process group
            os.killpg(group, 0)
        except (ProcessLookupError, PermissionError):
            return False
    return True


def _children() -> list[int]:
    try:
        listed = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    except OSError:
        return []
    return [int(pid) for pid in listed.split()]
