"""timeit runs each repeat with the garbage collector off, and leaves its work for later."""

import gc
import timeit

calls = 0
inside = False
collections: set[str] = set()


def count(phase: str, info: dict[str, int]) -> None:
    collections.add("inside" if inside else "outside")


def garbage() -> None:
    global calls, inside
    calls += 1
    inside = True
    for _ in range(50):
        cycle: list[object] = []
        cycle.append(cycle)
    inside = False


def tell() -> set[str]:
    for where in ("inside", "outside"):
        some = "some" if where in collections else "none"
        print(f"  collections {where} the timed code: {some}")
    found = collections.copy()
    collections.clear()
    return found


gc.callbacks.append(count)
totals = timeit.repeat(garbage, number=2_000, repeat=3)
print(f"totals = {len(totals)}, calls = {calls}")
later = [[call] for call in range(100_000)]  # whoever allocates next pays
off = tell()
timeit.repeat(garbage, setup="import gc; gc.enable()", number=2_000, repeat=3)
print("with gc.enable() in the setup:")
on = tell()
assert (len(totals), calls) == (3, 2 * 3 * 2_000)
assert off == {"outside"}
assert "inside" in on
