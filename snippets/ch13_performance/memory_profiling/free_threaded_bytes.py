"""The same objects take more traced memory on the free-threaded build."""

import sys
import tracemalloc


class Point:
    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y


tracemalloc.start()
points = [Point(n / 2, n / 3) for n in range(10_000)]
traced, _ = tracemalloc.get_traced_memory()
per_point = traced // len(points)
print("bytes per Point with two floats =", per_point)

free_threaded = not getattr(sys, "_is_gil_enabled", lambda: True)()
assert (per_point > 170) == free_threaded
