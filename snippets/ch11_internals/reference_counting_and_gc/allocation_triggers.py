"""Allocations start collections; from 3.12 on, these wait until a C call is over."""

import gc
import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def on_gc(phase: str, info: dict[str, int]) -> None:
    if phase == "start":
        started.append(info["generation"])


started: list[int] = []
gc.callbacks.append(on_gc)

gc.collect()
started.clear()
by_loop: list[list[int]] = []
for _ in range(200_000):
    by_loop.append([])
loop = len(started)

gc.collect()
started.clear()
by_call: list[list[int]] = list(map(list, [()] * 200_000))
call = len(started)

print(f"threshold = {gc.get_threshold()}")
if FREE_THREADED:
    print("loop of 200_000 lists = 1 to 9 collections")
    assert 1 <= loop <= 9
else:
    print(f"loop of 200_000 lists = {loop} collections")
    print(f"one C call for 200_000 lists = {call} collections")
    assert loop == len(by_loop) // (gc.get_threshold()[0] + 1)
    assert call == (1 if sys.version_info >= (3, 12) else loop)
assert gc.get_threshold()[0] == (2000 if sys.version_info >= (3, 13) else 700)
