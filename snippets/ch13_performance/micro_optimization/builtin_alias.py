# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "as_builtin / as_local"
# at_most = 1.45
# ///
"""Calling len a thousand times takes at most 1.45 times as long as calling a local alias of it."""

WORDS = ["ab", "abc"] * 500


def as_builtin() -> int:
    total = 0
    for word in WORDS:
        total += len(word)
    return total


def as_local() -> int:
    length = len
    total = 0
    for word in WORDS:
        total += length(word)
    return total


assert as_builtin() == as_local() == 2_500
