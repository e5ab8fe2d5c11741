# /// script
# [tool.proven]
# interpreters = ["3.13", "3.14", "3.15"]
# [tool.proven.benchmark]
# ratio = "with_malloc / with_mimalloc"
# returns = "s"
# at_least = 1.3
# ///
"""With asyncio's large reads, a round trip takes at least 1.3 times as long with malloc as with mimalloc."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from functools import cache

ROUNDS = 50
End = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def connected() -> list[End]:
    return [await asyncio.open_connection(sock=end) for end in socket.socketpair()]


async def seconds_a_round_trip(client: End, server: End) -> float:
    began = time.thread_time()
    for _ in range(ROUNDS):
        client[1].write(b"hello\n")
        server[1].write(await server[0].readline())
        assert await client[0].readline() == b"hello\n"
    return (time.thread_time() - began) / ROUNDS


@cache
def child(allocator: str) -> "subprocess.Popen[str]":
    environ = {**os.environ, "PYTHONMALLOC": allocator}
    command, pipe = [sys.executable, __file__, "answer"], subprocess.PIPE
    return subprocess.Popen(
        command, env=environ, stdin=pipe, stdout=pipe, text=True, bufsize=1
    )


def ask(allocator: str) -> float:
    asked, answered = child(allocator).stdin, child(allocator).stdout
    assert asked
    assert answered
    asked.write("once more\n")
    return float(answered.readline())


def with_malloc() -> float:
    return ask("pymalloc")  # small blocks are its own, large ones are malloc's


def with_mimalloc() -> float:
    return ask("mimalloc")


if sys.argv[1:] == ["answer"]:
    loop = asyncio.new_event_loop()
    ends = loop.run_until_complete(connected())
    for _ in sys.stdin:
        print(loop.run_until_complete(seconds_a_round_trip(*ends)), flush=True)
else:
    assert 0 < with_malloc() < 1
    assert 0 < with_mimalloc() < 1
