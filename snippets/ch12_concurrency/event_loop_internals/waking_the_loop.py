"""From another thread, `call_soon` wakes nobody up; `call_soon_threadsafe` does."""

import asyncio
import selectors
import threading
from typing import Any

asleep, ran = threading.Event(), threading.Event()


class Spy(selectors.DefaultSelector):
    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            asleep.set()  # from here on, only input can end the wait
        return super().select(timeout)


async def main() -> str:
    loop = asyncio.get_running_loop()
    finished: asyncio.Future[str] = loop.create_future()

    def other_thread() -> None:
        asleep.wait()
        try:
            loop.call_soon(ran.set)
            outcome = "ran" if ran.wait(0.2) else "queued, and the loop sleeps on"
        except RuntimeError as error:
            outcome = str(error)
        loop.call_soon_threadsafe(finished.set_result, outcome)

    threading.Thread(target=other_thread).start()
    return await finished


def new_loop() -> asyncio.SelectorEventLoop:
    asleep.clear()
    return asyncio.SelectorEventLoop(Spy())


with asyncio.Runner(loop_factory=new_loop) as runner:
    plain = runner.run(main())
print("call_soon:", plain)
print("after call_soon_threadsafe, the first one ran too:", ran.is_set())
assert plain == "queued, and the loop sleeps on"
assert ran.is_set()

with asyncio.Runner(loop_factory=new_loop, debug=True) as runner:
    runner.get_loop().slow_callback_duration = 60  # not what is looked at here
    in_debug_mode = runner.run(main())
print("call_soon in debug mode:", in_debug_mode)
assert in_debug_mode.startswith("Non-thread-safe operation")
