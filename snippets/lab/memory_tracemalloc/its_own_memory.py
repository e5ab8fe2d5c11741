"""tracemalloc reports the same memory of its own for 1 frame and 25: 53 bytes a block."""

import tracemalloc


def nested(depth: int, count: int) -> list[bytearray]:
    if depth:
        return nested(depth - 1, count)
    return [bytearray(1) for _ in range(count)]


def own_bytes(frames: int, count: int) -> int:
    tracemalloc.start(frames)
    kept = nested(30, count)
    own = tracemalloc.get_tracemalloc_memory()
    traceback = tracemalloc.get_object_traceback(kept[0])
    tracemalloc.stop()
    assert traceback is not None
    assert len(traceback) == frames
    assert len(kept) == count
    return own


def for_each_block(frames: int) -> int:
    many, few = 100_000, 10
    # Two blocks for each: the bytearray, and its buffer.
    return round((own_bytes(frames, many) - own_bytes(frames, few)) / (2 * many))


print(f"1 frame = {for_each_block(1)} bytes of its own for each live block")
print(f"25 frames = {for_each_block(25)} bytes of its own for each live block")
assert for_each_block(1) == for_each_block(25) == 53
