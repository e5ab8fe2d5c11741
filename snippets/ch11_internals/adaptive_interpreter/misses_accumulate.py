"""Fifty-three misses undo a specialisation each time, and hits do not pay them back."""

import dis
import sys

INT, FLOAT = "BINARY_OP_ADD_INT", "BINARY_OP_ADD_FLOAT"


def add(a: float, b: float) -> float:
    return a + b


def arithmetic() -> str:
    names = [i.opname for i in dis.get_instructions(add, adaptive=True)]
    return next(name for name in names if name.startswith("BINARY_OP"))


def misses_until_change(hit: float, miss: float) -> int:
    for _ in range(200):
        add(hit, hit)
    form, misses = arithmetic(), 0
    assert form in {INT, FLOAT}
    while arithmetic() == form:
        for _ in range(99):
            add(hit, hit)
        add(miss, miss)
        misses += 1
    return misses


rounds = [misses_until_change(hit=1, miss=1.5)]
after_the_first_round = arithmetic()
rounds += [misses_until_change(hit=1.5, miss=1), misses_until_change(hit=1, miss=1.5)]
print(f"misses tolerated = {max(rounds)}")
print(f"misses in three rounds = {rounds}")
print(f"instruction after the first = {after_the_first_round}")
assert rounds == [53, 53, 53]
if sys.version_info >= (3, 12):
    assert after_the_first_round == FLOAT  # for 1 % of the runs
else:
    assert after_the_first_round == "BINARY_OP_ADAPTIVE"  # waits, then tries again
