"""The loop waits in `select`: not at all, to the next timer, or until something comes."""

import asyncio
import selectors
import threading
from typing import Any

waits: list[str] = []
asleep = threading.Event()


class Spy(selectors.DefaultSelector):
    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            waits.append("without limit")
            asleep.set()
        else:
            waits.append("to the next timer" if timeout > 0 else "not at all")
        return super().select(timeout)


async def first_wait(pending: str) -> str:
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    waits.clear()
    if pending == "a callback":
        loop.call_soon(future.set_result, None)
    elif pending == "a timer":
        loop.call_later(0.05, future.set_result, None)
    else:
        loop.run_in_executor(None, asleep.wait).add_done_callback(future.set_result)
    await future
    return waits[0]


with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(Spy())) as runner:
    what = "a callback", "a timer", "a thread's answer"
    found = [runner.run(first_wait(pending)) for pending in what]
for pending, wait in zip(what, found, strict=True):
    print(f"only {pending} is pending: waits {wait}")
assert found == ["not at all", "to the next timer", "without limit"]
