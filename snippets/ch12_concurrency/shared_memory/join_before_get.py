"""A child with unread items in a Queue does not end, so join() before get() hangs."""

import multiprocessing

context = multiprocessing.get_context("fork")
queue = context.Queue()


def end_after(size: int, seconds: float) -> tuple[int | None, int | None]:
    """Exit code of a child that put so many bytes: before and after the get()."""
    child = context.Process(target=queue.put, args=(bytes(size),))
    child.start()
    child.join(seconds)
    before = child.exitcode
    queue.get()
    child.join()
    return before, child.exitcode


small = end_after(1_000, seconds=8)
large = end_after(1_000_000, seconds=0.3)
print(f"1,000 bytes: exit code before get {small[0]}, after {small[1]}")
print(f"1,000,000 bytes: exit code before get {large[0]}, after {large[1]}")
assert small == (0, 0)
assert large == (None, 0)
