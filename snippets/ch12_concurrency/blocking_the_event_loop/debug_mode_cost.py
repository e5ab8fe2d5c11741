# /// script
# [tool.proven.benchmark]
# ratio = "debugged / normal"
# at_least = 6
# clock = "wall"
# ///
"""In debug mode a turn of the loop takes at least 6 times as long."""

import asyncio

normal_runner, debug_runner = asyncio.Runner(debug=False), asyncio.Runner(debug=True)


async def switches() -> int:
    for _ in range(100):
        await asyncio.sleep(0)
    return 1


def normal() -> int:
    return normal_runner.run(switches())


def debugged() -> int:
    return debug_runner.run(switches())


assert debugged() == normal()
