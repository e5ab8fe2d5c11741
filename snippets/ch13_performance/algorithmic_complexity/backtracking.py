# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "two_more / shorter"
# between = [3, 5.5]
# beside = ["atomic_shorter", "atomic_two_more"]
# ///
"""Two more characters make a pattern with a nested quantifier take 3 to 5.5 times as long."""

import re

NESTED = re.compile(r"(?:a+)+b")
ATOMIC = re.compile(r"(?>a+)+b")  # from 3.11 on


def shorter() -> bool:
    return NESTED.match("a" * 12) is None


def two_more() -> bool:
    return NESTED.match("a" * 14) is None


def atomic_shorter() -> bool:
    return ATOMIC.match("a" * 12) is None


def atomic_two_more() -> bool:
    return ATOMIC.match("a" * 14) is None


assert shorter() == two_more() == atomic_shorter() == atomic_two_more()
