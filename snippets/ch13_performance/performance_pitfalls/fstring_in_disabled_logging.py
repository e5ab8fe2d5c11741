# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "formatted_first / left_to_logging"
# at_least = 8
# beside = ["guarded", "formatted_number"]
# ///
"""A disabled debug call with an f-string of 100 numbers costs at least 8 times one with %s."""

import logging

logger = logging.getLogger("orders")
logger.setLevel(logging.INFO)
ROWS = list(range(100))


def formatted_first() -> None:
    logger.debug(f"rows: {ROWS}")


def left_to_logging() -> None:
    logger.debug("rows: %s", ROWS)


def guarded() -> None:
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(f"rows: {ROWS}")


def formatted_number() -> None:
    logger.debug(f"rows: {ROWS[0]}")


assert not logger.isEnabledFor(logging.DEBUG)
