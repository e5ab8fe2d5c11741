# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "comprehension / loop"
# at_most = 1.3
# interpreters = ["3.12", "3.13", "3.14", "3.14t", "3.15"]
# ///
"""From 3.12 on, a comprehension of two items takes at most 1.3 times as long as an append loop."""

ITEMS = list(range(2))


def loop() -> list[int]:
    squares = []
    for item in ITEMS:
        squares.append(item + 1)  # noqa: PERF401
    return squares


def comprehension() -> list[int]:
    return [item + 1 for item in ITEMS]


assert loop() == comprehension()
