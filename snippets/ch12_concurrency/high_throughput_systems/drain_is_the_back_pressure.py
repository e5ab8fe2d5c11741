"""Without drain, a writer keeps all its data in memory; with drain it waits for the reader."""

import asyncio
import socket

CHUNK, CHUNKS = b"x" * 16_384, 512


async def most_buffered(drain: bool) -> tuple[int, int]:
    """Send 8 MiB to a reader that takes its time; tell the most that lay in memory, and the mark."""
    ours, theirs = socket.socketpair()
    _, writer = await asyncio.open_connection(sock=ours)
    reader, other = await asyncio.open_connection(sock=theirs, limit=16_384)
    _, high_water = writer.transport.get_write_buffer_limits()
    most = 0

    async def send() -> None:
        nonlocal most
        for _ in range(CHUNKS):
            writer.write(CHUNK)
            most = max(most, writer.transport.get_write_buffer_size())
            if drain:
                await writer.drain()
        writer.close()

    sender = asyncio.create_task(send())
    received = 0
    while data := await reader.read(16_384):
        received += len(data)
        await asyncio.sleep(0)
    await sender
    other.close()
    assert received == len(CHUNK) * CHUNKS
    return most, high_water


without, _ = asyncio.run(most_buffered(drain=False))
with_drain, high_water = asyncio.run(most_buffered(drain=True))
print(f"data = {len(CHUNK) * CHUNKS >> 10:,} KiB")
print(f"without drain, more than 7 MiB in memory = {without > 7 << 20}")
print(
    f"with drain, at most the high-water mark and one chunk = {with_drain <= high_water + len(CHUNK)}"
)
assert without > 7 << 20
assert with_drain <= high_water + len(CHUNK)
