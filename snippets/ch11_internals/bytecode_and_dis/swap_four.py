"""Swapping four variables builds a tuple and unpacks it again."""

import dis


def swap(a: int, b: int, c: int, d: int) -> int:
    a, b, c, d = d, c, b, a
    return a


names = [instruction.opname for instruction in dis.get_instructions(swap)]
print("tuples built =", names.count("BUILD_TUPLE"))
assert names.count("BUILD_TUPLE") == names.count("UNPACK_SEQUENCE") == 1
