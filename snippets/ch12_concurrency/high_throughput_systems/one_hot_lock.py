# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14t"]
# [tool.proven.benchmark]
# ratio = "one_lock / lock_for_each_shard"
# at_least = 1.3
# clock = "wall"
# ///
"""Without a GIL, two threads on one lock take at least 1.3 times as long as on a lock each."""

import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(2)


class Shard:
    def __init__(self) -> None:
        self.lock, self.counts = threading.Lock(), dict[int, int]()

    def count(self, rounds: int) -> None:
        for key in range(rounds):
            with self.lock:
                self.counts[key % 64] = self.counts.get(key % 64, 0) + 1


def totals(shards: list[Shard]) -> int:
    list(pool.map(Shard.count, shards, [5_000, 5_000]))
    return sum(sum(shard.counts.values()) for shard in set(shards))


def one_lock() -> int:
    return totals([Shard()] * 2)


def lock_for_each_shard() -> int:
    return totals([Shard(), Shard()])


assert one_lock() == lock_for_each_shard() == 10_000
