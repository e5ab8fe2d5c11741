"""A thread that ignores a timed-out acquire goes in, and releases another's lock."""

import threading

lock = threading.Lock()
log: list[str] = []


def impatient() -> None:
    lock.acquire(timeout=0.01)  # returns False, and nobody looks
    try:
        log.append("impatient thread is inside")
    finally:
        lock.release()


try:
    with lock:
        log.append("owner is inside")
        thread = threading.Thread(target=impatient)
        thread.start()
        thread.join()
        log.append(f"locked, while the owner is inside = {lock.locked()}")
except RuntimeError as error:
    with_error = str(error)

print(*log, sep="\n")
print(f"the owner's release: {with_error}")
assert log[1:] == [
    "impatient thread is inside",
    "locked, while the owner is inside = False",
]
assert with_error == "release unlocked lock"
