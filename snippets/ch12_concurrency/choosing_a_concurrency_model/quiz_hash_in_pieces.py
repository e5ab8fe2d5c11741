"""With a GIL, hashing lets other threads run in pieces of 64 KiB, and not of 1 KiB."""

import hashlib
import sys
import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
sys.setswitchinterval(3600)  # no thread is forced out, so only the call can let go
TOTAL = 64 << 20
wake, done = threading.Semaphore(0), threading.Semaphore(0)
ran: list[bool] = []


def other_thread() -> None:
    while wake.acquire():
        ran.append(True)
        done.release()


def lets_others_run(size: int) -> bool:
    piece, digest = bytes(size), hashlib.sha256()
    ran.clear()
    wake.release()
    for _ in range(TOTAL // size):
        digest.update(piece)
    ran_meanwhile = bool(ran)
    done.acquire()
    return ran_meanwhile


threading.Thread(target=other_thread, daemon=True).start()
for size in (1 << 10, 64 << 10):
    expected = size > 2047 or FREE_THREADED
    result = any(lets_others_run(size) for _ in range(20 if expected else 3))
    print(f"pieces of {size:,} bytes: others run = {result}")
    assert result is expected
