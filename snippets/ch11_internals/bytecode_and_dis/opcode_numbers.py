"""Opcode numbers are private to a version: the same opcode changes its number."""

import dis
import importlib.util

print(f"opcodes = {sum(number < 256 for number in dis.opmap.values())}")
print(f"RETURN_VALUE = {dis.opmap['RETURN_VALUE']}")
print(f"LOAD_FAST = {dis.opmap['LOAD_FAST']}")
magic = int.from_bytes(importlib.util.MAGIC_NUMBER[:2], "little")
# Each minor version owns a span of magic numbers, so a .pyc of another is refused.
assert magic // 50 * 50 in {3450, 3500, 3550, 3600, 3650}
print(f"magic number = {magic}")
