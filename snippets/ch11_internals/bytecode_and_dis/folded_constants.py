"""Constant arithmetic happens once, in the compiler, unless the result is large."""

import dis
import sys


def day() -> int:
    return 24 * 60 * 60


def line() -> str:
    return "-" * 4096


def long_line() -> str:
    return "-" * 4097


for function in day, line, long_line:
    names = [instruction.opname for instruction in dis.get_instructions(function)]
    print(function.__name__, "at run time:", *names[1:])
    assert ("BINARY_OP" in names) == (function is long_line)

# From 3.14 on the folding comes later, and a first operand stays in the table.
assert 86400 in day.__code__.co_consts
assert (24 in day.__code__.co_consts) == (sys.version_info >= (3, 14))
