"""A task that only sleeps measures how late the loop is: its lag shows what blocked."""

import asyncio
import time

PERIOD, BLOCKED = 0.01, 0.2


class LagMonitor:
    wakeups = 0
    worst = 0.0

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + PERIOD
            await asyncio.sleep(PERIOD)
            self.wakeups += 1
            self.worst = max(self.worst, loop.time() - due)


def blocking() -> None:
    time.sleep(BLOCKED)


async def main() -> None:
    monitor = LagMonitor()
    start = time.monotonic()
    task = asyncio.create_task(monitor.run())
    await asyncio.sleep(0)  # the monitor's first sleep begins
    blocking()
    print(f"wake-ups while blocked = {monitor.wakeups}")
    assert monitor.wakeups == 0
    await asyncio.sleep(PERIOD)
    task.cancel()
    print("reported lag is what was blocked:", monitor.worst >= BLOCKED - PERIOD)
    assert BLOCKED - PERIOD <= monitor.worst <= time.monotonic() - start
    assert monitor.wakeups == 1


asyncio.run(main())
