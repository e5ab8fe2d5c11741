"""A lock that records the order of locks finds a deadlock that has not happened."""

import threading
from graphlib import CycleError, TopologicalSorter
from typing import ClassVar


class Held(threading.local):
    def __init__(self) -> None:
        self.names: list[str] = []


class CheckedLock:
    held = Held()
    taken_after: ClassVar[dict[str, set[str]]] = {}

    def __init__(self, name: str) -> None:
        self.name, self.lock = name, threading.Lock()

    def __enter__(self) -> None:
        self.taken_after.setdefault(self.name, set()).update(self.held.names)
        TopologicalSorter(self.taken_after).prepare()  # raises if there is a cycle
        self.lock.acquire()
        self.held.names.append(self.name)

    def __exit__(self, *_: object) -> None:
        self.held.names.remove(self.name)
        self.lock.release()


users, orders, stock = CheckedLock("users"), CheckedLock("orders"), CheckedLock("stock")
found: list[str] = []
for outer, inner in ((users, orders), (orders, stock), (stock, users)):
    try:
        with outer, inner:
            print(f"{outer.name}, then {inner.name}: fine")
    except CycleError as error:
        found = sorted(set(error.args[1]))
        print(f"{outer.name}, then {inner.name}: cycle of {found}")
print(f"threads in this program = {threading.active_count()}")
assert found == ["orders", "stock", "users"]
