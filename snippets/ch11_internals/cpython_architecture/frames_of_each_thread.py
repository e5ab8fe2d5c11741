"""Each thread state owns a stack of frames, and another thread can read it."""

import sys
import threading
from types import FrameType

reached, release = threading.Event(), threading.Event()


def outer() -> None:
    inner()


def inner() -> None:
    reached.set()
    release.wait()


def stack(frame: FrameType | None) -> list[str]:
    return [] if frame is None else [*stack(frame.f_back), frame.f_code.co_name]


worker = threading.Thread(target=outer)
worker.start()
reached.wait()
tops = sys._current_frames()
release.set()
worker.join()

assert worker.ident is not None
theirs = stack(tops[worker.ident])
ours = stack(tops[threading.get_ident()])
print(f"threads = {len(tops)}")
print(f"main thread = {ours}")
print(f"worker = {theirs[: theirs.index('inner') + 1]}")
assert ours == ["<module>"]
assert theirs[theirs.index("outer") + 1] == "inner"
assert set(tops) == {worker.ident, threading.get_ident()}
