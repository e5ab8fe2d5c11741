"""A range answers for an int at once, and for a float, or a subclass of int, by comparing one by one."""

from enum import IntEnum


class Port(IntEnum):
    POSTGRES = 5432


compared = 0


def equal(self: float, other: object) -> bool:
    global compared
    compared += 1
    return self.conjugate() == other


FAR = 10**18  # no loop could get there in time
assert FAR in range(FAR + FAR)
assert FAR not in range(FAR)

for kind in (int, float):
    counted = type("Counted", (kind,), {"__eq__": equal})
    for number in (1_000, 10_000):
        compared = 0
        assert counted(number) in range(65_536)
        print(f"{number} as a subclass of {kind.__name__} = {compared}")
        assert compared == number + 1

assert Port.POSTGRES in range(65_536)
assert float(Port.POSTGRES) in range(65_536)
assert type(Port.POSTGRES) is not int
