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


def links_of(subject: object) -> Links:
    return Links.from_address(id(subject) - 16)


def tracked_bit(subject: object) -> int:
    return ctypes.c_uint8.from_address(id(subject) + 11).value & 1


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
    print(f"tracked bit in the header = {tracked_bit(first)}")
    assert hidden_bytes(first) == 0
    assert tracked_bit(first) == gc.is_tracked(first) == 1
    assert tracked_bit(1.5) == gc.is_tracked(1.5) == 0
else:
    print(f"first links to second = {links_of(first).next == id(second) - 16}")
    assert hidden_bytes(first) == 16
    assert links_of(first).next == id(second) - 16
    assert links_of(second).previous == id(first) - 16
