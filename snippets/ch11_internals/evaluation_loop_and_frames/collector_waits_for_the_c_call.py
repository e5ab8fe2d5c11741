"""From 3.12 the garbage collector waits for the end of a C call; 3.11 does not."""

import gc
import itertools
import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
runs: list[str] = []


def count(phase: str, info: dict[str, int]) -> None:
    if phase == "start":
        runs.append(phase)


def runs_during_c_call() -> int:
    before = len(runs)
    kept: list[list[int]] = list(map(list, itertools.repeat((), 10_000)))
    assert len(kept) == 10_000
    return len(runs) - before


def runs_during_loop() -> int:
    before = len(runs)
    kept: list[list[int]] = []
    while len(kept) < 10_000:
        kept.append([])
    return len(runs) - before


gc.collect()
gc.set_threshold(100, 1_000, 1_000)
gc.callbacks.append(count)
in_c, in_loop = runs_during_c_call(), runs_during_loop()
print(f"collections during one C call = {in_c}")
print(f"collections during a loop = {in_loop}")
assert in_c == 1 if sys.version_info >= (3, 12) else in_c > 50
assert FREE_THREADED or in_loop > 50
