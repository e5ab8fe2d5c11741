"""Every operation on a manager's dict is a message; `d[k] += 1` is two."""

import multiprocessing
from multiprocessing.managers import BaseProxy
from typing import Any
from unittest import mock

sent: list[str] = []
call = BaseProxy._callmethod  # every method of every proxy goes through this one


def counted(self: BaseProxy, name: str, *rest: Any) -> Any:
    sent.append(name)
    return call(self, name, *rest)


def messages() -> str:
    text = f"{len(sent)} messages {sorted(set(sent))}"
    sent.clear()
    return text


with multiprocessing.get_context("fork").Manager() as manager:
    shared, numbers = manager.dict(n=0), manager.list(range(100))
    with mock.patch.object(BaseProxy, "_callmethod", counted):
        shared["n"] += 1
        increment = messages()
        total = sum(numbers)
        by_item = messages()
        assert sum(numbers[:]) == total == 4950
        by_slice = messages()
    assert shared["n"] == 1

print(f"d['n'] += 1: {increment}")
print(f"sum(numbers): {by_item}")
print(f"sum(numbers[:]): {by_slice}")
assert increment == "2 messages ['__getitem__', '__setitem__']"
assert by_item.startswith("101 messages")
assert by_slice == "1 messages ['__getitem__']"
