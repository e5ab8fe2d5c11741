# /// script
# requires-python = ">=3.11"
# [tool.proven]
# timeout = 90  # races need two free processors: slow on a busy machine
# ///
"""With a GIL, `a.total += 1` loses updates only of types whose + is written in Python."""

import sys
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from fractions import Fraction
from typing import Any

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
ROUNDS = 4_000
sys.setswitchinterval(1e-5)


class Account:
    def __init__(self, total: Any) -> None:
        self.total = total


def deposit(account: Account, one: Any, rounds: int, here: list[bool]) -> None:
    here.append(True)
    while len(here) < 2:  # a barrier that nobody has to wake up from
        pass
    for _ in range(rounds):
        account.total += one


def loses(one: Any, attempts: int) -> bool:
    for attempt in range(1, attempts + 1):
        rounds = ROUNDS * attempt  # a busy machine may run one thread after the other
        account, here = Account(one - one), list[bool]()
        with ThreadPoolExecutor(2) as pool:
            both = [pool.submit(deposit, account, one, rounds, here) for _ in range(2)]
        assert not any(thread.exception() for thread in both)
        if account.total != 2 * rounds:
            return True
    return False


for one in (1, 1.0, Decimal(1), Fraction(1)):
    expected = FREE_THREADED or isinstance(one, Fraction)
    lost = loses(one, attempts=100 if expected else 10)
    print(f"{type(one).__name__} loses updates = {lost}")
    assert lost is expected
