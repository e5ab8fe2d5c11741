"""Any thread may release a Lock that another holds; an RLock refuses a stranger."""

import threading

errors: list[str] = []
lock, rlock = threading.Lock(), threading.RLock()


def release_both() -> None:
    lock.release()
    try:
        rlock.release()
    except RuntimeError as error:
        errors.append(str(error))


lock.acquire()
rlock.acquire()
thread = threading.Thread(target=release_both)
thread.start()
thread.join()

print(f"Lock: locked after the stranger's release = {lock.locked()}")
print(f"RLock: {errors}")
assert not lock.locked()
assert errors == ["cannot release un-acquired lock"]
rlock.release()  # the owner still can
