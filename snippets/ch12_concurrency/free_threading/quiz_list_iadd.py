"""`items += [x]` loses nothing on any build; `count += 1` does without a GIL."""

import sys
import sysconfig
import threading
from concurrent.futures import ThreadPoolExecutor

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
ADDS, APPENDS = 300_000, 10_000  # long enough to be interrupted, on one core too
sys.setswitchinterval(1e-5)
start = threading.Barrier(2)


class Shared:
    def __init__(self) -> None:
        self.count, self.items = 0, list[int]()


def count(shared: Shared) -> None:
    start.wait()
    for _ in range(ADDS):
        shared.count += 1


def collect(shared: Shared) -> None:
    start.wait()
    for number in range(APPENDS):
        shared.items += [number]


count_lost = items_lost = False
with ThreadPoolExecutor(2) as pool:
    for _ in range(50 if FREE_THREADED else 3):
        shared = Shared()
        list(pool.map(count, [shared, shared]))
        list(pool.map(collect, [shared, shared]))
        count_lost |= shared.count != 2 * ADDS
        items_lost |= len(shared.items) != 2 * APPENDS
        if count_lost:
            break

print(f"count += 1 lost some: {count_lost}")
print(f"items += [number] lost some: {items_lost}")
assert (count_lost, items_lost) == (FREE_THREADED, False)
