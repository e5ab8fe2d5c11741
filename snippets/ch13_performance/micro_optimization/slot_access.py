# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "attribute / slot"
# at_most = 1.4
# beside = ["attribute_written", "slot_written"]
# ///
"""Reading an ordinary attribute takes at most 1.4 times as long as reading a slot."""


class Plain:
    def __init__(self) -> None:
        self.count = 1


class Slotted:
    __slots__ = ("count",)

    def __init__(self) -> None:
        self.count = 1


PLAIN, SLOTTED, ROUNDS = Plain(), Slotted(), range(1_000)


def attribute() -> int:
    item, total = PLAIN, 0
    for _ in ROUNDS:
        total += item.count
    return total


def slot() -> int:
    item, total = SLOTTED, 0
    for _ in ROUNDS:
        total += item.count
    return total


def attribute_written() -> int:
    item = PLAIN
    for _ in ROUNDS:
        item.count = 1
    return item.count * len(ROUNDS)


def slot_written() -> int:
    item = SLOTTED
    for _ in ROUNDS:
        item.count = 1
    return item.count * len(ROUNDS)


assert attribute() == slot() == attribute_written() == slot_written() == 1_000
