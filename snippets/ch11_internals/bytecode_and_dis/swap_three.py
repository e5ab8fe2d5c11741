"""Swapping two or three variables builds no tuple: the compiler moves stack items."""

import dis


def swap(a: int, b: int) -> int:
    a, b = b, a
    return a - b


def rotate(a: int, b: int, c: int) -> int:
    a, b, c = b, c, a
    return a - b - c


for function in swap, rotate:
    instructions = list(dis.get_instructions(function))
    assert dis.opmap["BUILD_TUPLE"] not in [one.opcode for one in instructions]
    names = [one.opname for one in instructions]
    print(function.__name__, "uses", *names[1 : names.index("BINARY_OP")])
