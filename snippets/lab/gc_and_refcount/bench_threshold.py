# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "by_default / disabled"
# between = [0.95, 3]
# beside = ["threshold_50_000"]
# ///
"""Building 200,000 lists without a cycle takes 0.95 to 3 times as long with the collector."""

import gc

DEFAULT = gc.get_threshold()
gc.freeze()  # only what is built below is searched


def build() -> int:
    return len([[number] for number in range(200_000)])


def with_threshold(first: int) -> int:
    gc.set_threshold(first, *DEFAULT[1:])
    gc.enable()
    count = build()
    gc.disable()
    return count


def disabled() -> int:
    return build()


def by_default() -> int:
    return with_threshold(DEFAULT[0])


def threshold_50_000() -> int:
    return with_threshold(50_000)


assert disabled() == by_default() == threshold_50_000()
