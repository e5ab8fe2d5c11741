"""An operand is not always an index: bits of it are flags, which differ by version."""

import dis


def mean(items: list[int]) -> float:
    return sum(items) / len(items)


_, load = [i for i in dis.get_instructions(mean) if i.opname == "LOAD_GLOBAL"]
assert load.arg is not None
# The low bit asks for a NULL beside the function, so that CALL finds its frame ready.
assert load.arg & 1 == 1
assert mean.__code__.co_names[load.arg >> 1] == "len"
assert load.argval == "len"
print("operand =", load.arg)
print("shown as =", load.argrepr)
