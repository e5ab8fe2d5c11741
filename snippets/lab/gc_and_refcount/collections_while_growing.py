"""While a heap grows to a million lists, it is searched in full at most 20 times."""

import gc
import sysconfig
from typing import Any

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
started: dict[int, list[int]] = {0: [], 1: [], 2: []}
heap: list[list[int]] = []


def note(phase: str, info: dict[str, Any]) -> None:
    if phase == "start":
        started[info["generation"]].append(len(heap))


gc.collect()
gc.callbacks.append(note)
for number in range(1_000_000):
    heap.append([number])
gc.callbacks.remove(note)

if FREE_THREADED:
    print(f"generations in use = {sum(map(bool, started.values()))}")
    print(f"at most 20 collections, each of the whole heap = {len(started[0]) <= 20}")
    assert 0 < len(started[0]) <= 20
    assert not started[1]
    assert not started[2]
else:
    for generation, sizes in started.items():
        print(f"collections of generation {generation} = {len(sizes)}")
    rounded = [round(size, -4) for size in started[2]]
    print(f"heap at full collections: {', '.join(f'{size:,}' for size in rounded)}")
    assert len(started[0]) > 9 * len(started[1]) > 50 * len(started[2]) > 0
    assert len(started[2]) <= 20
