"""tracemalloc needs memory for each block it traces, whatever the number of frames."""

import tracemalloc

BLOCKS = 100_000


def own_memory(frames: int) -> int:
    tracemalloc.start(frames)
    before = tracemalloc.get_tracemalloc_memory()
    kept = [bytes(n % 7 + 40) for n in range(BLOCKS)]
    needed = tracemalloc.get_tracemalloc_memory() - before
    tracemalloc.stop()
    assert len(kept) == BLOCKS
    return needed // BLOCKS


one, many = own_memory(1), own_memory(25)
print("own bytes per traced block =", one)
print("the same with 25 frames =", many)
assert one >= 40
assert many == one  # the stack itself is stored once for each distinct stack
