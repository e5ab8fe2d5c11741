# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "of_variables / of_literals"
# at_least = 1.5
# ///
"""One expression takes at least 1.5 times as long with variables as with literals."""

import dis

BASE, EXPONENT, MODULUS = 3, 60, 1_009


def of_literals() -> int:
    return 3**60 % 1_009


def of_variables() -> int:
    result: int = BASE**EXPONENT % MODULUS
    return result


operations = {
    function.__name__: [i.opname for i in dis.get_instructions(function)].count(
        "BINARY_OP"
    )
    for function in (of_literals, of_variables)
}
print(f"operations left of literals = {operations['of_literals']}")
print(f"operations left of variables = {operations['of_variables']}")
assert of_literals() == of_variables()
assert operations == {"of_literals": 0, "of_variables": 2}
