"""The loop cannot watch a regular file: epoll refuses it, so file I/O needs threads."""

import asyncio
import os
import tempfile


def watch(descriptor: int) -> str:
    loop = asyncio.get_running_loop()
    try:
        loop.add_reader(descriptor, print)
    except OSError as error:
        return f"{type(error).__name__}: {error.strerror}"
    loop.remove_reader(descriptor)
    return "accepted"


async def main() -> tuple[str, str]:
    reader, writer = os.pipe()
    pipe = watch(reader)
    os.close(reader)
    os.close(writer)
    with tempfile.TemporaryFile() as file:
        return pipe, watch(file.fileno())


pipe, file = asyncio.run(main())
print("pipe:", pipe)
print("regular file:", file)
assert pipe == "accepted"
assert file == "PermissionError: Operation not permitted"
