"""Requests in a system = arrivals per second × seconds that each stays, whatever the pool."""

import asyncio
import random
import selectors
import statistics
from typing import Any


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


async def run(workers: int) -> tuple[float, list[float], float]:
    """Send 5,000 requests, 100 a second, each of which takes a worker 40 ms on average."""
    loop, chance = asyncio.get_running_loop(), random.Random(12)
    pool, stays = asyncio.Semaphore(workers), list[float]()
    inside, changed, area = 0, 0.0, 0.0

    def change(by: int) -> None:
        nonlocal inside, changed, area
        area += inside * (loop.time() - changed)
        inside, changed = inside + by, loop.time()

    async def request(seconds: float) -> None:
        arrived = loop.time()
        change(+1)
        async with pool:
            await asyncio.sleep(seconds)
        change(-1)
        stays.append(loop.time() - arrived)

    async with asyncio.TaskGroup() as group:
        for _ in range(5_000):
            group.create_task(request(chance.uniform(0.02, 0.06)))
            await asyncio.sleep(chance.expovariate(100))
    return len(stays) / loop.time(), stays, area / loop.time()


for workers in (3, 4, 5, 6, 8):
    with asyncio.Runner(loop_factory=SimulatedLoop) as runner:
        rate, stays, inside = runner.run(run(workers))
    mean, p99 = statistics.fmean(stays), statistics.quantiles(stays, n=100)[98]
    print(
        f"{workers} workers: {rate:.0f}/s × {mean:.3f} s = {inside:.1f} inside", end=""
    )
    print(f", p99 = {p99:.3f} s")
    assert abs(rate * mean - inside) < 1e-6 * inside
