# /// script
# requires-python = ">=3.11"
# dependencies = ["anyio"]
# ///
"""AnyIO's async file opens, reads and closes in worker threads, and not in the loop's."""

import io
import sys
import threading
from pathlib import Path
from typing import Any

import anyio

Path("data.txt").write_text("forty-two", encoding="utf-8")
opened_in = list[str]()


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and arguments[0] == "data.txt":
        opened_in.append(threading.current_thread().name)


class Watched(io.StringIO):
    """A file in memory that notes who reads it."""

    def read(self, size: int | None = -1) -> str:
        read_in.append(threading.current_thread().name)
        return super().read(size)


read_in = list[str]()
sys.addaudithook(watch)


async def main() -> str:
    async with await anyio.open_file("data.txt") as file:
        text = str(await file.read())
    assert await anyio.wrap_file(Watched(text)).read() == text
    return text


text = anyio.run(main)
for what, names in (("opened", opened_in), ("read", read_in)):
    in_main = threading.main_thread().name in names
    print(f"{what} in the loop's thread: {in_main}")
    assert names
    assert not in_main
print(f"text = {text}")
