"""asyncio asks recv for 256 KiB at each read; a BufferedProtocol brings its own buffer."""

import asyncio
import socket
from typing import Any

asked = list[str]()


class Watched(socket.socket):
    """A socket that notes what is asked of it."""

    def recv(self, size: int, flags: int = 0) -> bytes:
        asked.append(f"recv of {size:,} bytes")
        return super().recv(size, flags)

    def recv_into(self, buffer: Any, size: int = 0, flags: int = 0) -> int:
        asked.append(f"recv_into a buffer of {len(buffer):,} bytes")
        return super().recv_into(buffer, size, flags)


class Plain(asyncio.Protocol):
    def __init__(self, got: asyncio.Future[int]) -> None:
        self.got = got

    def data_received(self, data: bytes) -> None:
        self.got.set_result(len(data))


class Buffered(asyncio.BufferedProtocol):
    def __init__(self, got: asyncio.Future[int]) -> None:
        self.got, self.buffer = got, bytearray(4096)

    def get_buffer(self, sizehint: int) -> bytearray:
        return self.buffer

    def buffer_updated(self, size: int) -> None:
        self.got.set_result(size)


async def read_with(protocol: type[Plain | Buffered]) -> tuple[int, str]:
    loop = asyncio.get_running_loop()
    got = loop.create_future()
    ours, theirs = socket.socketpair()
    watched = Watched(fileno=ours.detach())
    transport, _ = await loop.create_connection(lambda: protocol(got), sock=watched)
    theirs.send(b"short message")
    size = int(await got)
    transport.close()
    theirs.close()
    return size, asked.pop()


for protocol in (Plain, Buffered):
    size, call = asyncio.run(read_with(protocol))
    print(f"{protocol.__name__} protocol: {call}, {size} came")
    assert size == len("short message")
    assert call == (
        "recv of 262,144 bytes"
        if protocol is Plain
        else "recv_into a buffer of 4,096 bytes"
    )
