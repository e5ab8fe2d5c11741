"""The loop cannot watch a regular file: epoll refuses it, so file I/O needs threads."""

import asyncio
import os
import tempfile


async def main() -> tuple[str, str]:
    loop = asyncio.get_running_loop()
    reader, writer = os.pipe()
    loop.add_reader(reader, print)
    loop.remove_reader(reader)
    os.close(reader)
    os.close(writer)
    with tempfile.TemporaryFile() as file:
        try:
            loop.add_reader(file.fileno(), print)
        except OSError as error:
            return "accepted", f"{type(error).__name__}: {error.strerror}"
    return "accepted", "accepted"


pipe, file = asyncio.run(main())
print("pipe:", pipe)
print("regular file:", file)
assert file == "PermissionError: Operation not permitted"
