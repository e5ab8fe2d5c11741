# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14t"]
# ///
"""Each object has a lock of one byte; changes wait for it, reading one item does not."""

import ctypes
import threading
from collections.abc import Callable

LOCK_OFFSET = 10  # in the object header, behind the thread id and the flags
items, table = [3, 1, 2], {"key": 1}
locks = [ctypes.c_void_p(id(subject) + LOCK_OFFSET) for subject in (items, table)]
operations: list[tuple[str, bool, Callable[[], object]]] = [
    ("items[0], the first time", True, lambda: items[0]),
    ("items[0], from then on", False, lambda: items[0]),
    ("3 in items", False, lambda: 3 in items),
    ("items.append(4)", True, lambda: items.append(4)),
    ("items.copy()", True, items.copy),
    ("'key' in table", True, lambda: "key" in table),
    ("'key' in table, again", False, lambda: "key" in table),
    ("table['key'] = 2", True, lambda: table.update(key=2)),
    ("list(table)", True, lambda: list(table)),
    ("tuple(table)", False, lambda: tuple(table)),
]


def waits(operation: Callable[[], object], patience: float) -> bool:
    for lock in locks:
        ctypes.pythonapi.PyMutex_Lock(lock)
    thread = threading.Thread(target=operation)
    thread.start()
    thread.join(patience)
    waited = thread.is_alive()
    for lock in locks:
        ctypes.pythonapi.PyMutex_Unlock(lock)
    thread.join()
    return waited


for name, expected, operation in operations:
    answer = waits(operation, patience=0.1 if expected else 5)
    print(f"{name}: {'waits' if answer else 'goes on'}")
    assert answer is expected
