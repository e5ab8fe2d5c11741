"""A cache turns the 2,692,537 calls of fib(30) into 31, for one kept entry a call."""

from functools import cache

calls = 0


def plain(n: int) -> int:
    global calls
    calls += 1
    return n if n < 2 else plain(n - 1) + plain(n - 2)


@cache
def cached(n: int) -> int:
    global calls
    calls += 1
    return n if n < 2 else cached(n - 1) + cached(n - 2)


counts: list[int] = []
for function in (plain, cached):
    for n in (15, 30):
        calls = 0
        if function is cached:
            cached.cache_clear()
        function(n)
        counts.append(calls)
        print(
            f"calls of {'cached' if function is cached else 'plain'} fib({n}) = {calls:,}"
        )
print(f"entries kept = {cached.cache_info().currsize}")
assert counts == [1_973, 2_692_537, 16, 31]
assert cached.cache_info().currsize == 31
