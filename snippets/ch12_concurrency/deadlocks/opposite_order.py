"""Two threads that take two locks in opposite order wait for each other for ever."""

import threading
from concurrent.futures import ThreadPoolExecutor

left, right = threading.Lock(), threading.Lock()
both_hold_one, both_have_tried = threading.Barrier(2), threading.Barrier(2)


def work(first: threading.Lock, second: threading.Lock) -> bool:
    with first:
        both_hold_one.wait(timeout=5)
        got_it = second.acquire(timeout=0.2)  # without the timeout: for ever
        both_have_tried.wait(timeout=5)
        if got_it:
            second.release()
        return got_it


with ThreadPoolExecutor(2) as pool:
    one = pool.submit(work, left, right)
    other = pool.submit(work, right, left)
    answers = [one.result(), other.result()]

print(f"second lock acquired: {answers}")
print(f"locked afterwards: {[left.locked(), right.locked()]}")
assert answers == [False, False]
