"""Every object starts with its counts and its type: 16 bytes, 32 if free-threaded."""

import ctypes
import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
WORD = ctypes.sizeof(ctypes.c_void_p)


def words(subject: object, how_many: int) -> list[int]:
    return list((ctypes.c_uint64 * how_many).from_address(id(subject)))


class Plain:
    __slots__ = ()


plain = Plain()
header = words(plain, object.__basicsize__ // WORD)
offset = header.index(id(Plain)) * WORD
print(f"header = {object.__basicsize__} bytes")
print(f"type pointer at = byte {offset}")
print(f"int 1 has its type at = byte {words(1, 4).index(id(int)) * WORD}")
if not FREE_THREADED:
    count = header[0]
    also = plain
    print(f"first word = {count}, with one more name = {words(plain, 1)[0]}")
    assert words(plain, 1)[0] == count + 1
assert sys.getsizeof(object()) == object.__basicsize__ == (32 if FREE_THREADED else 16)
assert offset == object.__basicsize__ - WORD
