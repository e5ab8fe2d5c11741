"""Transfers that take both locks by account number never block each other for good."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import permutations

sys.setswitchinterval(1e-5)


@dataclass
class Account:
    number: int
    balance: int = 1_000
    lock: threading.Lock = field(default_factory=threading.Lock)


accounts = [Account(number) for number in range(3)]
PAIRS = list(permutations(accounts, 2))  # each direction of each pair
start = threading.Barrier(len(PAIRS))


def transfer(source: Account, target: Account, amount: int) -> None:
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount


def many_transfers(pair: tuple[Account, Account]) -> int:
    start.wait(timeout=5)
    for _ in range(300):
        transfer(*pair, amount=1)
    return 300


with ThreadPoolExecutor(len(PAIRS)) as pool:
    done = sum(pool.map(many_transfers, PAIRS, timeout=8))
print(f"transfers = {done}")
print(f"balances: {[account.balance for account in accounts]}")
assert [account.balance for account in accounts] == [1_000] * 3
