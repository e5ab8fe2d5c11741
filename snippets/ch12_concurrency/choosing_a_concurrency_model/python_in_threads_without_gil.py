# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14t"]
# [tool.proven.benchmark]
# cores = "sum_of_squares"
# threads = 2
# at_least = 1.4
# ///
"""Without a GIL, two threads that compute in Python keep at least 1.4 processors busy."""


def sum_of_squares() -> int:
    total = 0
    for number in range(20_000):
        total += number * number
    return total


assert sum_of_squares() == sum(number * number for number in range(20_000))
