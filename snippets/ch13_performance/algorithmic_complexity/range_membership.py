"""A range answers for an int at once, and for a float, or a subclass of int, by comparing one by one."""

from enum import IntEnum


class Port(IntEnum):
    POSTGRES = 5432


class Counted(int):
    compared = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return int(self) == other

    __hash__ = int.__hash__


assert 10**17 in range(10**18)  # no loop could end in time
assert 2**100 not in range(0, 10**18, 7)

for number in (1_000, 10_000):
    Counted.compared = 0
    assert Counted(number) in range(65_536)
    print(f"{number} as a subclass = {Counted.compared}")
    assert Counted.compared == number + 1

assert Port.POSTGRES in range(65_536)
assert 5432.0 in range(65_536)
assert type(Port.POSTGRES) is not int
