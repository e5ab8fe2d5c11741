"""RLock and Condition have a locked method since 3.14; Lock is a class since 3.13."""

import sys
import threading

for make in (threading.Lock, threading.RLock, threading.Condition):
    primitive = make()
    answer = primitive.locked() if hasattr(primitive, "locked") else "no such method"
    print(f"{type(primitive).__name__}: {answer}")
    expected = make is threading.Lock or sys.version_info >= (3, 14)
    assert (answer is False) is expected

classes = [isinstance(kind, type) for kind in (threading.Lock, threading.RLock)]
print(f"Lock is a class = {classes[0]}")
print(f"RLock is a class = {classes[1]}")
assert classes == [sys.version_info >= (3, 13), False]
