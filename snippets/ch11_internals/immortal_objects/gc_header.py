"""Under the GIL a tracked object hides 16 bytes of list links before its address."""

import ctypes
import gc
import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


class Links(ctypes.Structure):
    _fields_ = (("next", ctypes.c_size_t), ("previous", ctypes.c_size_t))


def hidden_bytes(subject: object) -> int:
    return sys.getsizeof(subject) - subject.__sizeof__()


def new_pair() -> tuple[list[int], list[int]]:
    first: list[int] = []
    second: list[int] = []
    return first, second


gc.disable()
first, second = new_pair()
print(f"before a list = {hidden_bytes(first)} bytes")
print(f"before a float = {hidden_bytes(1.5)} bytes")
assert hidden_bytes(1.5) == 0
if FREE_THREADED:
    gc_bits = (ctypes.c_uint8 * 12).from_address(id(first))[11]
    print(f"tracked bit in the header = {gc_bits & 1}")
    assert hidden_bytes(first) == 0
    assert gc_bits & 1 == gc.is_tracked(first) == 1
else:
    links = Links.from_address(id(first) - 16)
    print(f"first links to second = {links.next == id(second) - 16}")
    assert hidden_bytes(first) == 16
    assert links.next == id(second) - 16
