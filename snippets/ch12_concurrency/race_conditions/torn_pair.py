# /// script
# [tool.proven]
# timeout = 60  # races need two free processors: slow on a busy machine
# ///
"""A reader without the lock sees half a transfer, however careful the writer is."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field


@dataclass
class Bank:
    a: int = 100
    b: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


half_done, reader_tried = threading.Event(), threading.Event()


def transfer(bank: Bank) -> None:
    with bank.lock:
        bank.a -= 30
        half_done.set()
        reader_tried.wait(timeout=5)
        bank.b += 30


def careless_sum(bank: Bank) -> int:
    return bank.a + bank.b


def locked_sum(bank: Bank) -> int:
    reader_tried.set()  # the writer goes on while this one waits for the lock
    with bank.lock:
        return bank.a + bank.b


sums: dict[str, int] = {}
for reader in (careless_sum, locked_sum):
    bank = Bank()
    half_done.clear()
    reader_tried.clear()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(transfer, bank)
        half_done.wait(timeout=5)
        sums[reader.__name__] = reader(bank)
        reader_tried.set()
    print(f"{reader.__name__} = {sums[reader.__name__]}")
assert sums == {"careless_sum": 70, "locked_sum": 100}
