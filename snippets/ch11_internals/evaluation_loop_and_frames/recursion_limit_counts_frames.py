"""The recursion limit counts the Python frames of one thread, on all versions."""

import sys
import threading
from types import FrameType

calls: list[int] = []
frames_below: list[str] = []
messages: list[str] = []


def down() -> None:
    calls.append(1)
    down()


def measure() -> None:
    frame: FrameType | None = sys._getframe()
    while frame:
        frames_below.append(frame.f_code.co_name)
        frame = frame.f_back
    try:
        down()
    except RecursionError as error:
        messages.append(str(error))


thread = threading.Thread(target=measure)
thread.start()
thread.join()
print(f"message = {messages[0]}")
print(f"limit = {sys.getrecursionlimit()} frames")
print(f"calls that began = {len(calls)}")
print(f"frames below them = {len(frames_below)}")
assert len(calls) + len(frames_below) == sys.getrecursionlimit()
