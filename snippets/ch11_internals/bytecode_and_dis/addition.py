"""`a + b` is one BINARY_OP everywhere; the loads before it change by version."""

import dis


def add(a: int, b: int) -> int:
    return a + b


names = [instruction.opname for instruction in dis.get_instructions(add)]
assert names.count("BINARY_OP") == 1
assert names[-1] == "RETURN_VALUE"
print("instructions:", *names)
