"""An annotation that names nothing raises at the `def` up to 3.13, and nowhere from 3.14 on."""

import sys

SOURCE = """
def total(order: Ordr) -> int:
    return order.total
"""

names: dict[str, object] = {}
try:
    exec(SOURCE, names)
except NameError as error:
    print(f"NameError: {error}")
else:
    print("defined")
assert ("total" in names) == (sys.version_info >= (3, 14))
