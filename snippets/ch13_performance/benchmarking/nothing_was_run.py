"""A lazy call does no work when it is timed, and a shared iterator only in round one."""

import timeit

calls = 0


def work(number: int) -> int:
    global calls
    calls += 1
    return number


def rounds(timer: timeit.Timer) -> list[int]:
    global calls
    found = []
    for _ in range(3):
        calls = 0
        timer.timeit(number=1)
        found.append(calls)
    return found


shared = iter(range(1_000))
lazy = rounds(timeit.Timer(lambda: map(work, range(1_000))))
dead = rounds(timeit.Timer(lambda: list(map(work, shared))))
alive = rounds(timeit.Timer(lambda: list(map(work, range(1_000)))))
print(f"calls of work, map() alone: {lazy}")
print(f"calls of work, one shared iterator: {dead}")
print(f"calls of work, a new range each round: {alive}")
assert (lazy, dead, alive) == ([0] * 3, [1_000, 0, 0], [1_000] * 3)
