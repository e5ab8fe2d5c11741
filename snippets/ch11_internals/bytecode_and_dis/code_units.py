"""An instruction is 2 bytes, and its inline cache lies behind it in the same bytes."""

import dis


def read(item: object) -> object:
    return item.name  # type: ignore[attr-defined]


code = read.__code__
units = list(dis.get_instructions(code, show_caches=True))
caches = sum(unit.opname == "CACHE" for unit in units)
if caches == 0:  # from 3.13 on, dis tells caches as a property of their instruction
    offsets = [unit.offset for unit in units] + [len(code.co_code)]
    steps = [
        after - offset for offset, after in zip(offsets, offsets[1:], strict=False)
    ]
    caches = sum(step // 2 - 1 for step in steps)

plain = len(list(dis.get_instructions(code)))
assert len(code.co_code) == 2 * (plain + caches)
print(f"instructions = {plain}")
print(f"cache entries = {caches}")
print(f"length of co_code = {len(code.co_code)} bytes")
