"""A lock that another thread holds during fork stays locked in the child for ever."""

import multiprocessing
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # we do it on purpose
lock = threading.Lock()
held, done = threading.Event(), threading.Event()


def hold_the_lock() -> None:
    with lock:
        held.set()
        done.wait()


def try_the_lock() -> None:
    raise SystemExit(10 * threading.active_count() + lock.acquire(timeout=0.2))


thread = threading.Thread(target=hold_the_lock)
thread.start()
held.wait()
child = multiprocessing.get_context("fork").Process(target=try_the_lock)
child.start()
done.set()
thread.join()  # the parent's lock is free from here on
child.join()

assert child.exitcode is not None
threads, acquired = divmod(child.exitcode, 10)
print(f"parent: lock still held = {lock.locked()}")
print(f"child: threads = {threads}")
print(f"child: got the lock = {bool(acquired)}")
assert not lock.locked()
assert (threads, acquired) == (1, 0)
