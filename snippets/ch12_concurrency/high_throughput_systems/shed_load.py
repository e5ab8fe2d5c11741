"""Under 1.5 times its capacity, a service without a bound answers almost nobody in time."""

import asyncio
import selectors
from typing import Any

ARRIVALS, WORKERS, SECONDS, DEADLINE = 150, 4, 0.04, 0.5


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


async def overload(most_inside: int) -> dict[str, int]:
    """Let 150 requests a second come for 20 s; 4 workers can do 100 a second."""
    loop, workers = asyncio.get_running_loop(), asyncio.Semaphore(WORKERS)
    outcomes = {"in time": 0, "too late": 0, "refused at once": 0}
    inside = 0

    async def request() -> None:
        nonlocal inside
        arrived = loop.time()
        if inside >= most_inside:
            outcomes["refused at once"] += 1
            return
        inside += 1
        async with workers:
            await asyncio.sleep(SECONDS)
        inside -= 1
        late = loop.time() - arrived > DEADLINE
        outcomes["too late" if late else "in time"] += 1

    async with asyncio.TaskGroup() as group:
        for _ in range(20 * ARRIVALS):
            group.create_task(request())
            await asyncio.sleep(1 / ARRIVALS)
    return outcomes


with asyncio.Runner(loop_factory=SimulatedLoop) as runner:
    unbounded = runner.run(overload(most_inside=1_000_000))
    bounded = runner.run(overload(most_inside=40))
print(f"no bound: {unbounded}")
print(f"at most 40 inside: {bounded}")
assert unbounded["in time"] * 10 < bounded["in time"]
assert bounded["too late"] == 0
