"""A loop over 129 keys never hits an lru_cache of 128, and one over 128 always does."""

from functools import lru_cache
from random import Random

ROUNDS = 10


def hit_rate(keys: list[int], maxsize: int = 128) -> float:
    cached = lru_cache(maxsize=maxsize)(abs)
    for key in keys:
        cached(key)  # fills the cache; not counted
    filled = cached.cache_info().hits
    for _ in range(ROUNDS):
        for key in keys:
            cached(key)
    return 100 * (cached.cache_info().hits - filled) / (ROUNDS * len(keys))


fits, cycle = hit_rate(list(range(128))), hit_rate(list(range(129)))
uniform = hit_rate(Random(13).choices(range(129), k=10_000))
skewed = hit_rate([int(n) for n in map(Random(13).expovariate, [1 / 40] * 10_000)])
print(f"hits with 128 keys in turn = {fits:.0f} %")
print(f"hits with 129 keys in turn = {cycle:.0f} %")
print(f"hits with 129 keys at random = {uniform:.0f} %")
print(f"hits with a long tail of keys = {skewed:.0f} %")
assert (fits, cycle) == (100, 0)
assert uniform > 98
assert skewed > 85
