"""Debug mode logs each callback that takes 0.1 s or more; by default nothing is said."""

import asyncio
import logging
import time

messages: list[str] = []
handler = logging.Handler()
handler.emit = lambda record: messages.append(record.getMessage())  # type: ignore[method-assign]
logging.getLogger("asyncio").addHandler(handler)


def compute() -> None:
    time.sleep(0.15)


async def report() -> None:
    compute()


async def main() -> float:
    await asyncio.create_task(report(), name="report")
    return asyncio.get_running_loop().slow_callback_duration


def complaints(*, debug: bool) -> int:
    messages.clear()
    limit = asyncio.run(main(), debug=debug)
    assert limit == 0.1
    return sum(m.startswith("Executing <Task finished name='report'") for m in messages)


without, with_debug = complaints(debug=False), complaints(debug=True)
print("complaints by default:", without)
print("complaints in debug mode:", with_debug)
assert (without, with_debug) == (0, 1)
