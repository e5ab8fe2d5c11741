"""`x = f(x)` loses an update whenever two threads read `x` before either stores it."""

import threading

DEPOSIT = 10
both_have_read = threading.Barrier(2)


class Account:
    balance = 0


def increased(balance: int) -> int:
    both_have_read.wait()  # the argument was read before this call
    return balance + DEPOSIT


def deposit() -> None:
    Account.balance = increased(Account.balance)


threads = [threading.Thread(target=deposit) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(f"two deposits of ten, balance = {Account.balance}")
assert Account.balance == DEPOSIT
