"""Nine threads pass a Semaphore(3) in threes; one release too many makes it four."""

import threading
from concurrent.futures import ThreadPoolExecutor


def most_inside(semaphore: threading.Semaphore, group: int) -> int:
    """Let nobody out before a group is inside, and count how many ever are."""
    inside, peak = 0, 0
    full, counting = threading.Barrier(group), threading.Lock()

    def visit(_: int) -> None:
        nonlocal inside, peak
        with semaphore:
            with counting:
                inside += 1
                peak = max(peak, inside)
            full.wait(timeout=5)  # breaks if fewer than a group may come in
            with counting:
                inside -= 1
            full.wait(timeout=5)

    with ThreadPoolExecutor(3 * group) as pool:
        list(pool.map(visit, range(3 * group)))
    assert inside == 0
    return peak


sloppy, strict = threading.Semaphore(3), threading.BoundedSemaphore(3)
before = most_inside(sloppy, group=3)
sloppy.release()
after = most_inside(sloppy, group=4)
print(f"most inside = {before} threads")
print(f"after one release too many = {after} threads")
assert (before, after) == (3, 4)
try:
    strict.release()
except ValueError as refused:
    error = str(refused)
print(f"BoundedSemaphore: {error}")
assert error == "Semaphore released too many times"
