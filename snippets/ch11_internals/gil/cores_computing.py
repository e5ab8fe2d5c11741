# /// script
# [tool.proven.benchmark]
# cores = "compute"
# threads = 2
# at_most = 1.1
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""With a GIL, two threads that run Python code keep at most 1.1 cores busy."""


def compute() -> int:
    total = 0
    for number in range(20_000):
        total = (total + number) % 1021
    return total


assert compute() == sum(range(20_000)) % 1021
