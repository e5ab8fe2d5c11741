"""A pipeline runs at the speed of its slowest stage; workers elsewhere change nothing."""

import asyncio
import selectors
from typing import Any

ITEMS, BOUND = 1_000, 8


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


async def pipeline(stages: list[tuple[int, float]]) -> tuple[float, list[int]]:
    """Run items through stages of (workers, seconds); tell rate and longest queues."""
    loop = asyncio.get_running_loop()
    queues = [asyncio.Queue[int](BOUND) for _ in stages]
    longest, finished = [0] * len(stages), 0
    done = asyncio.Event()

    async def work(stage: int, seconds: float) -> None:
        nonlocal finished
        while True:
            longest[stage] = max(longest[stage], queues[stage].qsize())
            item = await queues[stage].get()
            await asyncio.sleep(seconds)
            if stage + 1 < len(stages):
                await queues[stage + 1].put(item)  # waits where the next is behind
            else:
                finished += 1
                if finished == ITEMS:
                    done.set()

    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(work(stage, seconds))
            for stage, (workers, seconds) in enumerate(stages)
            for _ in range(workers)
        ]
        for item in range(ITEMS):
            await queues[0].put(item)
        await done.wait()
        for task in tasks:
            task.cancel()
    return ITEMS / loop.time(), longest


for stages in (
    [(1, 0.01), (1, 0.04), (1, 0.02)],
    [(8, 0.01), (1, 0.04), (8, 0.02)],
    [(1, 0.01), (2, 0.04), (1, 0.02)],
    [(1, 0.01), (4, 0.04), (2, 0.02)],
):
    with asyncio.Runner(loop_factory=SimulatedLoop) as runner:
        rate, longest = runner.run(pipeline(stages))
    slowest = min(workers / seconds for workers, seconds in stages)
    print(f"workers {[w for w, _ in stages]}: {rate:.0f}/s, longest queues {longest}")
    assert 0.95 * slowest < rate <= slowest
