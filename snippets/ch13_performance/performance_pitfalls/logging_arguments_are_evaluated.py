"""Lazy %s formatting still evaluates its arguments; isEnabledFor and __str__ do not."""

import logging

logger = logging.getLogger("orders")
logger.setLevel(logging.INFO)
calls = 0


def summary() -> str:
    global calls
    calls += 1
    return "expensive"


class Lazy:
    def __str__(self) -> str:
        return summary()


def spent(message: str) -> int:
    global calls
    print(f"{message} = {calls}")
    done, calls = calls, 0
    return done


logger.debug(f"{summary()}")
f_string = spent("calls for an f-string")
logger.debug("%s", summary())
argument = spent("calls for an argument")
if logger.isEnabledFor(logging.DEBUG):
    logger.debug("%s", summary())
guarded = spent("calls behind isEnabledFor")
logger.debug("%s", Lazy())
lazy = spent("calls for a lazy object")
assert (f_string, argument, guarded, lazy) == (1, 1, 0, 0)
