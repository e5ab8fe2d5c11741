"""A benchmark of list.sort measures a sorted list from its second round on."""

import random
import timeit

compared = 0


class Number(int):
    def __lt__(self, other: int) -> bool:
        global compared
        compared += 1
        return int(self) < int(other)


def comparisons(timer: timeit.Timer) -> list[int]:
    global compared
    found = []
    for _ in range(3):
        before = compared
        timer.timeit(number=1)
        found.append(compared - before)
    return found


items = [Number(n) for n in random.Random(13).sample(range(10_000), k=1_000)]
fresh = comparisons(timeit.Timer(lambda: sorted(items)))
in_place = comparisons(timeit.Timer(items.sort))
print(f"comparisons of sorted(items), three rounds: {fresh}")
print(f"comparisons of items.sort(), three rounds: {in_place}")
assert fresh == [in_place[0]] * 3
assert in_place[0] > 8_000
assert in_place[1:] == [len(items) - 1] * 2
