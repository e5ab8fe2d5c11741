"""An RLock is free again after as many releases as its owner made acquires."""

import threading

rlock = threading.RLock()
seen: list[bool] = []


def attempt() -> None:
    taken = rlock.acquire(blocking=False)
    seen.append(taken)
    if taken:
        rlock.release()


def others_can_take_it() -> bool:
    """Ask in a new thread, since the owner itself could always take it."""
    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join()
    return seen[-1]


rlock.acquire()
rlock.acquire()
print(f"acquired twice, free for others = {others_can_take_it()}")
rlock.release()
print(f"released once, free for others = {others_can_take_it()}")
rlock.release()
print(f"released twice, free for others = {others_can_take_it()}")
assert seen == [False, False, True]
