"""A live exception holds one frame and one traceback object for each level it left."""

import sys


def fail_at_depth(n: int) -> None:
    if n == 0:
        raise ValueError
    fail_at_depth(n - 1)


def caught(depth: int) -> ValueError:
    try:
        fail_at_depth(depth)
    except ValueError as error:
        return error
    raise AssertionError


def blocks_held(depth: int) -> int:
    before = sys.getallocatedblocks()
    error = caught(depth)
    held = sys.getallocatedblocks() - before
    del error
    return held


def levels(error: ValueError) -> int:
    count, step = 0, error.__traceback__
    while step:
        count, step = count + 1, step.tb_next
    return count


blocks_held(200)  # fill the free lists
extra = blocks_held(200) - blocks_held(100)
print(f"traceback entries for 100 calls = {levels(caught(100))}")
print(f"blocks for 100 more levels = {extra}")
assert extra == 200
