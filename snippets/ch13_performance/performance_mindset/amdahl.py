# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "before / after"
# between = [4, 7.5]
# beside = ["small_part_gone", "large_part_gone"]
# ///
"""Where 95 of 100 parts become 8 times as fast, the whole becomes 4 to 7.5 times as fast."""

from itertools import repeat


def work(parts: float) -> None:
    for _ in repeat(
        None, round(parts * 80)
    ):  # range would make ints, small ones sooner
        pass


def before() -> None:
    work(95)
    work(5)


def after() -> None:
    work(95 / 8)
    work(5)


def small_part_gone() -> None:
    work(95)


def large_part_gone() -> None:
    work(5)


assert round(1 / (0.05 + 0.95 / 8), 1) == 5.9  # Amdahl's law
