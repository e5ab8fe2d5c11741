"""What an awaited object yields passes every `await` up to the caller of `send`."""

import types
from collections.abc import Coroutine, Generator


class Pause:
    def __await__(self) -> Generator[str, str, str]:
        answer = yield "waiting for data"
        return answer


async def read() -> str:
    return (await Pause()).upper()


async def handle() -> str:
    return "got " + await read()


def chain(awaiting: object) -> list[str]:
    """The names of the suspended coroutines, from the outermost inwards."""
    names = []
    while isinstance(awaiting, types.CoroutineType):
        names.append(awaiting.__name__)
        awaiting = awaiting.cr_await
    return names


task: Coroutine[str, str, str] = handle()
request = task.send(None)  # type: ignore[arg-type]
print("came up:", request)
print("suspended:", " -> ".join(chain(task)))
assert request == "waiting for data"
assert chain(task) == ["handle", "read"]

try:
    task.send("a row")
except StopIteration as stop:
    result = stop.value
print("result:", result)
assert result == "got A ROW"
