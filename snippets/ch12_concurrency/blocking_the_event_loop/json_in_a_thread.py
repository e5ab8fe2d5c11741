"""With a GIL, one long C call in `to_thread` stops the loop; without one it does not."""

import asyncio
import functools
import json
import operator
import sysconfig
from typing import Any

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
TEXT = json.dumps([{"id": number, "name": "x" * 20} for number in range(30_000)])
turns = [0]


def parse() -> int:
    """Turns of the loop while the C parser runs, all in one call of C code."""
    scan_once: Any = vars(json.JSONDecoder())["scan_once"]
    steps = turns.copy, functools.partial(scan_once, TEXT, 0), turns.copy
    call: Any = operator.call
    before, _, after = map(call, steps)
    return int(after[0] - before[0])


async def main() -> int:
    parsing = asyncio.create_task(asyncio.to_thread(parse))
    while not parsing.done():
        turns[0] += 1
        await asyncio.sleep(0)
    return parsing.result()


most = 0
for _ in range(200 if FREE_THREADED else 3):
    most = max(most, asyncio.run(main()))
    if most:
        break
print("turns of the loop while JSON is parsed in a thread:", "many" if most else 0)
assert (most > 0) == FREE_THREADED
