# /// script
# [tool.proven.benchmark]
# cores = "count"
# threads = 2
# at_least = 1.5
# interpreters = ["3.14t"]
# ///
"""Without the GIL, two threads that compute in Python keep at least 1.5 cores busy."""


def count() -> int:
    total = 0
    for i in range(20_000):
        total += i & 7
    return total


assert count() == sum(i & 7 for i in range(20_000))
