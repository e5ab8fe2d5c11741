"""An instruction is 2 bytes, and its inline cache lies behind it in the same bytes."""

import dis
import sys


def read(kind: type) -> str:
    return kind.__name__


code = read.__code__
units = list(dis.get_instructions(code, show_caches=True))
if sys.version_info >= (3, 13):  # caches are a property of their instruction
    caches = sum(size for unit in units for _, size, _ in unit.cache_info or ())
else:
    caches = sum(unit.opname == "CACHE" for unit in units)

plain = len(list(dis.get_instructions(code)))
assert len(code.co_code) == 2 * (plain + caches)
print(f"instructions = {plain}")
print(f"cache entries = {caches}")
print(f"length of co_code = {len(code.co_code)} bytes")
