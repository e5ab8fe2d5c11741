# /// script
# [tool.proven.benchmark]
# ratio = "ordered_pair / one_for_all"
# at_least = 1.8
# ///
"""Sorting and taking two free locks takes at least 1.8 times as long as taking one."""

import threading


class Account:
    def __init__(self, number: int) -> None:
        self.number = number
        self.balance = 100
        self.lock = threading.Lock()


bank = threading.Lock()
first, second = Account(1), Account(2)


def by_number(account: Account) -> int:
    return account.number


def ordered_pair() -> int:
    low, high = sorted((second, first), key=by_number)
    with low.lock, high.lock:
        second.balance -= 1
        first.balance += 1
    return 1


def one_for_all() -> int:
    with bank:
        second.balance -= 1
        first.balance += 1
    return 1


assert ordered_pair() == one_for_all()
