# /// script
# requires-python = ">=3.11"
# [tool.proven]
# needs = ["/proc"]
# [tool.proven.benchmark]
# ratio = "pages_given_back / pages_kept"
# at_least = 1.5
# margin = 1.5
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""asyncio's 256 KiB reads take at least 1.5 times as long if malloc returns their pages."""

import asyncio
import ctypes
import socket
from typing import cast

M_TRIM_THRESHOLD, M_TOP_PAD, M_MMAP_THRESHOLD = -1, -2, -3
libc = ctypes.CDLL(None)
loop = asyncio.new_event_loop()


class Echo(asyncio.Protocol):
    def __init__(self, done: asyncio.Future[int]) -> None:
        self.left, self.done = 100, done

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self.left -= 1
        if self.left:
            self.transport.write(data)
        elif not self.done.done():
            self.done.set_result(len(data))


async def converse() -> int:
    done = loop.create_future()
    ours, theirs = socket.socketpair()
    first, _ = await loop.create_connection(lambda: Echo(done), sock=ours)
    other, _ = await loop.create_connection(lambda: Echo(done), sock=theirs)
    first.write(bytes(1024))
    size = int(await done)
    first.close()
    other.close()
    await asyncio.sleep(0)
    return size


def pages_given_back() -> int:
    libc.mallopt(M_MMAP_THRESHOLD, 128 << 10)  # where glibc starts
    libc.mallopt(M_TRIM_THRESHOLD, 128 << 10)
    libc.mallopt(M_TOP_PAD, 0)
    libc.malloc_trim(0)
    return loop.run_until_complete(converse())


def pages_kept() -> int:
    libc.mallopt(M_MMAP_THRESHOLD, 8 << 20)
    libc.mallopt(M_TRIM_THRESHOLD, 16 << 20)
    libc.mallopt(M_TOP_PAD, 1 << 20)
    return loop.run_until_complete(converse())


assert pages_given_back() == pages_kept() == 1024
