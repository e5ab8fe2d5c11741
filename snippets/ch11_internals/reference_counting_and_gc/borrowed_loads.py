"""`sys.getrefcount(local)` is 2 up to Python 3.13, and 1 from 3.14 on."""

import dis
import sys


def count_of_a_local() -> int:
    local: list[int] = []
    return sys.getrefcount(local)


module_level: list[int] = []
opcodes = [i.opname for i in dis.get_instructions(count_of_a_local)]
(load,) = [name for name in opcodes if name.startswith("LOAD_FAST")]
print(f"the local is pushed by = {load}")
print(f"count of a local = {count_of_a_local()}")
print(f"count of a global = {sys.getrefcount(module_level)}")

if sys.version_info >= (3, 14):
    assert (load, count_of_a_local()) == ("LOAD_FAST_BORROW", 1)
else:
    assert (load, count_of_a_local()) == ("LOAD_FAST", 2)
assert sys.getrefcount(module_level) == 2
