# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14t"]
# ///
"""Free threading counts another thread's references in a second, shared field."""

import ctypes
import threading


class Header(ctypes.Structure):
    _fields_ = (
        ("thread_id_flags_lock_gc_bits", ctypes.c_uint8 * 12),
        ("ob_ref_local", ctypes.c_uint32),
        ("ob_ref_shared", ctypes.c_ssize_t),
    )


def counts() -> tuple[int, int]:
    header = Header.from_address(address)
    return header.ob_ref_local, header.ob_ref_shared >> 2


def take_hundred() -> None:
    borrowed.extend([subject] * 100)


subject = [object()]
address = id(subject)
borrowed: list[object] = []

print(f"local and shared count at first = {counts()}")
worker = threading.Thread(target=take_hundred)
worker.start()
worker.join()
print(f"after a worker took 100 references = {counts()}")
assert counts() == (1, 100)
own = [subject] * 10
print(f"after the owner took 10 more = {counts()}")
assert counts() == (11, 100)
