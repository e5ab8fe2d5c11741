"""Inline caches fill more than half of the bytecode of an ordinary expression."""

import dis
import itertools
from typing import Any


def sample(thing: Any) -> Any:
    return len(thing.name) + 1


listing = list(dis.get_instructions(sample))
total = len(sample.__code__.co_code)
caches = total - 2 * len(listing)  # an instruction is 2 bytes

for here, following in itertools.pairwise(listing):
    if here.opname in {"LOAD_GLOBAL", "LOAD_ATTR", "BINARY_OP"}:
        size = following.offset - here.offset
        print(f"{here.opname} with its cache = {size} bytes")
print(f"whole function = {total} bytes")
print(f"of which inline caches = {caches} bytes")
assert caches > total / 2
