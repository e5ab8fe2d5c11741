"""timeit runs each repeat with the garbage collector off, and leaves its work for later."""

import gc
import timeit

calls = 0
inside = False
collections = {"inside": 0, "outside": 0}


def count(phase: str, info: dict[str, int]) -> None:
    if phase == "start":
        collections["inside" if inside else "outside"] += 1


def garbage() -> None:
    global calls, inside
    calls += 1
    inside = True
    for _ in range(50):
        cycle: list[object] = []
        cycle.append(cycle)
    inside = False


def tell() -> tuple[int, int]:
    for where, number in collections.items():
        print(f"  collections {where} the timed code: {'some' if number else 'none'}")
    found = collections["inside"], collections["outside"]
    collections.update(inside=0, outside=0)
    return found


gc.callbacks.append(count)
totals = timeit.repeat(garbage, number=2_000, repeat=3)
print(f"totals = {len(totals)}, calls = {calls}")
later = [[call] for call in range(100_000)]  # whoever allocates next pays
off = tell()
timeit.repeat(garbage, setup="import gc; gc.enable()", number=2_000, repeat=3)
print("with gc.enable() in the setup:")
on = tell()
assert (len(totals), calls, off[0]) == (3, 2 * 3 * 2_000, 0)
assert off[1] > 0
assert on[0] > 0
