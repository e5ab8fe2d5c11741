# /// script
# [tool.proven.benchmark]
# cores = "count"
# threads = 2
# at_most = 1.3
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With the GIL, two threads that compute in Python keep at most 1.3 cores busy."""


def count() -> int:
    total = 0
    for i in range(20_000):
        total += i & 7
    return total


assert count() == sum(i & 7 for i in range(20_000))
