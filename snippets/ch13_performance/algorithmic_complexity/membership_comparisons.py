"""A list compares each item until it finds one; a set compares only with what has the same hash."""


class Counted:
    compared = 0

    def __init__(self, number: int) -> None:
        self.number = number

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return isinstance(other, Counted) and self.number == other.number

    def __hash__(self) -> int:
        return hash(self.number)


def comparisons(number: int, items: list[Counted] | set[Counted]) -> int:
    Counted.compared = 0
    assert (Counted(number) in items) == (number < 1_000)
    return Counted.compared


as_list = [Counted(number) for number in range(1_000)]
as_set = set(as_list)
for case, number in (("first", 0), ("last", 999), ("absent", 5_000)):
    print(
        f"{case}: list {comparisons(number, as_list)}, set {comparisons(number, as_set)}"
    )
assert comparisons(999, as_list) == comparisons(5_000, as_list) == 1_000
assert comparisons(999, as_set) == 1
assert comparisons(5_000, as_set) == 0
