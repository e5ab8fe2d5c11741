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


FAR = 10**18  # no loop could get there in time
assert FAR in range(FAR + FAR)
assert FAR not in range(FAR)

for number in (1_000, 10_000):
    Counted.compared = 0
    assert Counted(number) in range(65_536)
    print(f"{number} as a subclass = {Counted.compared}")
    assert Counted.compared == number + 1

assert Port.POSTGRES in range(65_536)
assert float(Port.POSTGRES) in range(65_536)
assert type(Port.POSTGRES) is not int
