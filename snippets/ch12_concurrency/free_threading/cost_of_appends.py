# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "fill"
# builds = "3.14t / 3.14"
# at_most = 3
# ///
"""In one thread, list appends take at most 3 times as long free-threaded."""


def fill() -> int:
    items: list[int] = []
    for number in range(500):
        items.append(number)
    return len(items)


assert fill() == 500
