# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "sorted_each_time / heap"
# at_least = 6
# beside = ["sorted_once_then_insort"]
# ///
"""A queue of 1,000 jobs sorted anew at each step takes at least 6 times as long as a heap."""

import bisect
import heapq
import random

JOBS = random.Random(5).sample(range(100_000), k=1_000)


def sorted_each_time() -> list[int]:
    queue, done = JOBS.copy(), list[int]()
    while queue:
        queue = sorted(queue)
        done.append(queue.pop(0))
        if len(done) <= 500:
            queue.append(done[-1] + 50_000)
    return done


def heap() -> list[int]:
    queue, done = JOBS.copy(), list[int]()
    heapq.heapify(queue)
    while queue:
        done.append(heapq.heappop(queue))
        if len(done) <= 500:
            heapq.heappush(queue, done[-1] + 50_000)
    return done


def sorted_once_then_insort() -> list[int]:
    queue, done = sorted(JOBS), list[int]()
    while queue:
        done.append(queue.pop(0))
        if len(done) <= 500:
            bisect.insort(queue, done[-1] + 50_000)
    return done


assert sorted_each_time() == heap() == sorted_once_then_insort()
