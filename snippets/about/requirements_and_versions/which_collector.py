"""Which garbage collector a build has is told by the collections of a growing heap."""

import gc
import sys
import sysconfig
from typing import Any

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
started: set[int] = set()


def note(phase: str, info: dict[str, Any]) -> None:
    if phase == "start":
        started.add(info["generation"])


gc.callbacks.append(note)
heap = [[number] for number in range(200_000)]
gc.callbacks.remove(note)

if 0 not in started:
    collector = "incremental"
elif 1 in started:
    collector = "generations, the youngest first"
else:
    collector = "the whole heap each time"
print(f"collector = {collector}")

incremental = (3, 14) <= sys.version_info < (3, 14, 5) and not FREE_THREADED
assert (0 not in started) == incremental
assert (started == {0}) == FREE_THREADED
