# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "at_module_level / in_a_function"
# at_least = 1.5
# ///
"""A loop takes at least 1.5 times as long at module level as the same loop in a function."""

LOOP = """
total = 0
for number in range(2_000):
    total = total + number
"""
MODULE = compile(LOOP, "module", "exec")


def at_module_level() -> int:
    names: dict[str, int] = {}
    exec(MODULE, names)
    return names["total"]


def in_a_function() -> int:
    total = 0
    for number in range(2_000):
        total = total + number
    return total


assert at_module_level() == in_a_function()
