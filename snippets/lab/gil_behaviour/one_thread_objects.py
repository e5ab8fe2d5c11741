# /// script
# [tool.proven.benchmark]
# ratio = "work"
# builds = "3.14t / 3.14"
# at_most = 1.6
# ///
"""Without the GIL, method calls and attributes in one thread take at most 1.6 times as long."""


class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance

    def deposit(self, amount: int) -> None:
        self.balance += amount


def work() -> int:
    accounts = [Account(n) for n in range(100)]
    for account in accounts:
        for amount in range(10):
            account.deposit(amount)
    return sum(account.balance for account in accounts)


assert work() == 9_450
