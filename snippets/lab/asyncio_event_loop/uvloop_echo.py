# /// script
# dependencies = ["uvloop"]
# [tool.proven.benchmark]
# ratio = "on_asyncio / on_uvloop"
# between = [0.85, 2]
# ///
"""In a process that has grown, a round trip over two streams takes asyncio between 0.85 and 2 times as long as uvloop."""

import asyncio
import socket

import uvloop

ROUNDS = 50
End = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def connected() -> list[End]:
    return [await asyncio.open_connection(sock=end) for end in socket.socketpair()]


async def round_trips(client: End, server: End) -> bytes:
    for _ in range(ROUNDS):
        client[1].write(b"hello\n")
        server[1].write(await server[0].readline())
        answer = await client[0].readline()
    return answer


grown = bytearray(20 << 20)
del grown  # once a block of this size was freed, glibc keeps smaller ones
standard, other = asyncio.new_event_loop(), uvloop.new_event_loop()
ends = standard.run_until_complete(connected())
other_ends = other.run_until_complete(connected())


def on_asyncio() -> bytes:
    return standard.run_until_complete(round_trips(*ends))


def on_uvloop() -> bytes:
    return bytes(other.run_until_complete(round_trips(*other_ends)))


assert on_asyncio() == on_uvloop() == b"hello\n"
