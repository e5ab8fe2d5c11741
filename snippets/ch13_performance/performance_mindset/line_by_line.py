# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "unbuffered / buffered"
# at_least = 2
# ///
"""Writing 500 lines unbuffered takes at least twice as long as through a buffer."""

import os

LINES = [b"line\n"] * 500
SINK = os.open(os.devnull, os.O_WRONLY)


def unbuffered() -> int:
    with open(SINK, "wb", buffering=0, closefd=False) as file:
        for line in LINES:
            file.write(line)
    return len(LINES)


def buffered() -> int:
    with open(SINK, "wb", closefd=False) as file:
        for line in LINES:
            file.write(line)
    return len(LINES)


assert unbuffered() == buffered() == 500
