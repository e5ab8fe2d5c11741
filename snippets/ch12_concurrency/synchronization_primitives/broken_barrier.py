"""One thread that gives up breaks a Barrier for all, those that come later included."""

import threading
from concurrent.futures import ThreadPoolExecutor

barrier = threading.Barrier(3)
two_wait = threading.Event()


def meet(_: int) -> str:
    try:
        barrier.wait(timeout=5)
    except threading.BrokenBarrierError:
        return "broken"
    return "met"


with ThreadPoolExecutor(2) as pool:
    early = pool.map(meet, range(2))
    while barrier.n_waiting < 2:
        pass
    barrier.abort()  # what a third thread does whose preparation failed
    answers = [*early, meet(2)]
print(f"two that waited, one that came later: {answers}")
assert answers == ["broken"] * 3

barrier.reset()
with ThreadPoolExecutor(3) as pool:
    again = list(pool.map(meet, range(3)))
print(f"after reset: {again}")
assert again == ["met"] * 3
