"""Taking two locks in order of their number deadlocks when both are the same lock."""

import threading


class Account:
    def __init__(self, number: int) -> None:
        self.number = number
        self.lock = threading.Lock()


def transfer(source: Account, target: Account) -> str:
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock:
        if not second.lock.acquire(timeout=0.1):  # without the timeout: for ever
            return "deadlock"
        second.lock.release()
        return "done"


ann, bob = Account(1), Account(2)
answers = [transfer(ann, bob), transfer(bob, ann), transfer(ann, ann)]
print(f"ann to bob, bob to ann, ann to ann: {answers}")
assert answers == ["done", "done", "deadlock"]
