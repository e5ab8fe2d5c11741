"""A child writes into a SharedMemory block, and the parent's view of it changes."""

import multiprocessing
from multiprocessing.shared_memory import SharedMemory


def as_integers(block: SharedMemory) -> memoryview:
    if block.buf is None:
        raise ValueError("the block is closed")
    return block.buf.cast("q")  # 64 bits each, not copied


def square_all(name: str, length: int) -> None:
    block = SharedMemory(name)
    with as_integers(block) as numbers:
        for i in range(length):
            numbers[i] *= numbers[i]
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8 * 5)
    with as_integers(block) as numbers:
        for i in range(5):
            numbers[i] = i + 1
        context = multiprocessing.get_context("spawn")
        child = context.Process(target=square_all, args=(block.name, 5))
        child.start()
        child.join()
        print(f"parent sees {numbers.tolist()}")
        assert numbers.tolist() == [1, 4, 9, 16, 25]
    block.close()  # in every process
    block.unlink()  # in one
