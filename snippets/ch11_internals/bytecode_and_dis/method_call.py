"""`s.strip()` binds no method object: one instruction loads function and self."""

import dis
import sys


def clean(s: str) -> str:
    return s.strip()


names = [i.opname for i in dis.get_instructions(clean)]
load = "LOAD_ATTR" if sys.version_info >= (3, 12) else "LOAD_METHOD"
assert load in names
print("instructions:", *names)
