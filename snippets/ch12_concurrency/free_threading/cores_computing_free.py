# /// script
# [tool.proven.benchmark]
# cores = "compute"
# threads = 2
# at_least = 1.5
# interpreters = ["3.14t"]
# ///
"""Free-threaded, two threads that run Python code keep at least 1.5 cores busy."""


def compute() -> int:
    total = 0
    for number in range(20_000):
        total = (total + number) % 1021
    return total


assert compute() == sum(range(20_000)) % 1021
