"""timeit calls what it is given, and not what that returns, and runs the setup each repeat."""

import timeit

calls = 0


def work() -> int:
    global calls
    calls += 1
    return 2


def after(repeats: list[float]) -> int:
    global calls
    made, calls = calls, 0
    assert len(repeats) == 3
    return made


made = [
    after(timeit.repeat(work, number=10, repeat=3)),
    after(timeit.repeat(lambda: work, number=10, repeat=3)),
    after(timeit.repeat("work()", number=10, repeat=3, globals=globals())),
    after(timeit.repeat("work", number=10, repeat=3, globals=globals())),
    after(timeit.repeat("2 ** 2", setup=work, number=10, repeat=3)),
]
print(f"calls of work, for each of the five: {made}")
assert made == [30, 0, 30, 0, 3]
