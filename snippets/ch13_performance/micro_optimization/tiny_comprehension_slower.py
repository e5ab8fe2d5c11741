# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "comprehension / loop"
# at_least = 1.1
# interpreters = ["3.11"]
# ///
"""On 3.11, a comprehension of two items takes at least 1.1 times as long as an append loop."""

ITEMS = list(range(2))


def loop() -> list[int]:
    squares = []
    for item in ITEMS:
        squares.append(item + 1)  # noqa: PERF401
    return squares


def comprehension() -> list[int]:
    return [item + 1 for item in ITEMS]


assert loop() == comprehension()
