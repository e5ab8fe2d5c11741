"""A finaliser and a signal handler can ask for a lock that their own thread holds."""

import signal
import threading
import types

lock = threading.Lock()
log: list[str] = []


def ask(who: str) -> None:
    got_it = lock.acquire(timeout=0.1)  # without the timeout: for ever
    log.append(f"{who} in {threading.current_thread().name}: acquired = {got_it}")
    if got_it:
        lock.release()


class Connection:
    def __del__(self) -> None:
        ask("__del__")


def handler(number: int, frame: types.FrameType | None) -> None:
    ask("signal handler")


signal.signal(signal.SIGUSR1, handler)
pool = [Connection()]
with lock:
    pool.clear()  # the last reference goes, and __del__ runs
    signal.raise_signal(signal.SIGUSR1)  # stands for a kill from outside

print(*log, sep="\n")
assert log == [
    "__del__ in MainThread: acquired = False",
    "signal handler in MainThread: acquired = False",
]
