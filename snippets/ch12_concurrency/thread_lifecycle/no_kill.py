"""An exception injected into a blocked thread comes late, and here leaves a lock taken."""

import ctypes
import sys
import threading

gate = threading.Lock()
log: list[str] = []


class Stop(BaseException):
    pass


def blocked() -> None:
    gate.acquire()
    try:
        log.append("inside")
    finally:
        gate.release()


def work() -> None:
    try:
        blocked()
    except Stop:
        log.append("Stop")


gate.acquire()
thread = threading.Thread(target=work, daemon=True)
thread.start()
code, ident = blocked.__code__, thread.ident or 0
while True:  # until the thread is past the last check before it blocks
    frame = sys._current_frames()[ident]
    if frame.f_code is code and frame.f_lineno == code.co_firstlineno + 1:
        break
inject = ctypes.pythonapi.PyThreadState_SetAsyncExc
print("threads affected =", inject(ctypes.c_ulong(ident), ctypes.py_object(Stop)))
thread.join(timeout=0.1)
print(f"blocked: alive = {thread.is_alive()}, log = {log}")
assert log == []
gate.release()
thread.join(timeout=5)
print(f"acquire returned: alive = {thread.is_alive()}, log = {log}")
print(f"lock still taken = {gate.locked()}")
assert (log, gate.locked()) == (["Stop"], True)
