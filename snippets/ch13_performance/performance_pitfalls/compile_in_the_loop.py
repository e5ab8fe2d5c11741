# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "each_time / once"
# at_least = 1.5
# ///
"""A short match takes at least 1.5 times as long by re.match as by a pattern kept."""

import re

PATTERN = re.compile(r"user-(\d+)")


def each_time() -> bool:
    return re.match(r"user-(\d+)", "user-17") is not None


def once() -> bool:
    return PATTERN.match("user-17") is not None


assert each_time() is once() is True
