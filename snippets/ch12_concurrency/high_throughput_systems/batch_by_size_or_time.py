"""A batch sent when full or after 50 ms delays items most when few come."""

import asyncio
import selectors
import statistics
from typing import Any

SIZE, PATIENCE = 20, 0.05


class Instant(selectors.SelectSelector):
    """Moves a clock instead of waiting."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        self.now += timeout or 0
        return super().select(0)


class SimulatedLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self.clock = Instant()
        super().__init__(self.clock)

    def time(self) -> float:
        return self.clock.now


async def collect(queue: asyncio.Queue[float]) -> list[float]:
    """Wait for one item, then for more: until the batch is full or time is up."""
    batch = [await queue.get()]
    try:
        async with asyncio.timeout(PATIENCE):
            while len(batch) < SIZE:
                batch.append(await queue.get())
    except TimeoutError:
        pass
    return batch


async def delays(rate: int) -> tuple[float, float]:
    loop = asyncio.get_running_loop()
    queue, waited, sizes = asyncio.Queue[float](), list[float](), list[int]()

    async def send_batches() -> None:
        while True:
            batch = await collect(queue)
            sizes.append(len(batch))
            waited.extend(loop.time() - arrived for arrived in batch)

    sender = asyncio.create_task(send_batches())
    for _ in range(2 * rate):
        queue.put_nowait(loop.time())
        await asyncio.sleep(1 / rate)
    sender.cancel()
    return statistics.fmean(sizes), statistics.fmean(waited)


for rate in (10, 70, 1_000, 10_000):
    with asyncio.Runner(loop_factory=SimulatedLoop) as runner:
        size, wait = runner.run(delays(rate))
    print(f"{rate:,}/s: batches of {size:.1f}, an item waits {1000 * wait:.1f} ms")
    assert wait <= PATIENCE + 1e-6
    assert (size < 2) == (rate == 10)
