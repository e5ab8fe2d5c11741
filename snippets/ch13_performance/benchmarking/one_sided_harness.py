# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "through_a_lambda / called_directly"
# at_least = 1.1
# ///
"""One function looks at least 1.1 times as slow to a harness that wraps it in a lambda."""

from collections.abc import Callable

USERS = {"ann": 1}


def called_directly() -> int:
    return USERS["ann"]


def wrapped(function: Callable[[], int]) -> Callable[[], int]:
    return lambda: function()


through_a_lambda = wrapped(called_directly)

assert through_a_lambda() == called_directly() == 1
