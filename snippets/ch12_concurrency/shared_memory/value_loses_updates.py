"""`value.value += 1` loses updates between processes, although Value has a lock."""

import multiprocessing
from collections.abc import Callable

context = multiprocessing.get_context("fork")
counter = context.Value("i", 0)
both_have_read = context.Barrier(2)


def one() -> int:
    both_have_read.wait(8)
    return 1


def add() -> None:
    counter.value += one()  # reads value, calls one(), then writes


def locked_add() -> None:
    for _ in range(10_000):
        with counter.get_lock():
            counter.value += 1


def total_of_two(work: Callable[[], None]) -> int:
    counter.value = 0
    children = [context.Process(target=work) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    result: int = counter.value
    return result


plain, locked = total_of_two(add), total_of_two(locked_add)
print(f"two increments, total = {plain}")
print(f"20,000 increments under get_lock(), total = {locked}")
assert plain == 1
assert locked == 20_000
