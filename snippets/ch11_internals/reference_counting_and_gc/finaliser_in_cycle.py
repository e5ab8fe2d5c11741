"""A cycle with `__del__` is collected; its finaliser runs once, even if it revives."""

import gc
import weakref


class Phoenix:
    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        runs.append("__del__")
        risen.append(self)


runs: list[str] = []
risen: list[Phoenix] = []

phoenix = Phoenix()
watcher = weakref.ref(phoenix)
del phoenix

gc.collect()
print(f"after collection 1: finaliser runs = {len(runs)}, resurrected = {len(risen)}")
assert len(runs) == len(risen) == 1

body = weakref.ref(risen[0])
risen.clear()
gc.collect()
print(f"after collection 2: finaliser runs = {len(runs)}, alive = {body() is not None}")
assert runs == ["__del__"]
assert body() is None
assert watcher() is None
assert gc.garbage == []
