"""A thousand timed calls with one argument run a cached function, or a regex compiler, once."""

import re
import timeit
from functools import lru_cache

computed = 0


@lru_cache(maxsize=128)
def price(product: int) -> int:
    global computed
    computed += 1
    return product * 2


timeit.timeit(lambda: price(7), number=1_000)
print(f"computations, one argument = {computed}")
assert computed == 1

computed = 0
price.cache_clear()
products = iter(range(1_000))
timeit.timeit(lambda: price(next(products) % 200), number=1_000)
print(f"computations, 200 arguments in turn = {computed}")
assert computed == 1_000

re.purge()
patterns = {id(re.compile("a+b")) for _ in range(1_000)}
print(f"compiled patterns, one expression = {len(patterns)}")
assert len(patterns) == 1
