# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# cores = "sum_of_squares"
# threads = 2
# at_most = 1.4
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With a GIL, two threads that compute in Python keep at most 1.4 processors busy."""


def sum_of_squares() -> int:
    total = 0
    for number in range(20_000):
        total += number * number
    return total


assert sum_of_squares() == sum(number * number for number in range(20_000))
