"""A thread can be started once and joined often; any other order raises RuntimeError."""

import threading
from collections.abc import Callable

release = threading.Event()
own_join: list[str] = []


def error_of(call: Callable[[], object]) -> str:
    try:
        call()
    except RuntimeError as error:
        return str(error)
    return "none"


def work() -> None:
    own_join.append(error_of(threading.current_thread().join))
    release.wait()


thread = threading.Thread(target=work)
too_early = error_of(thread.join)
print(f"new: alive = {thread.is_alive()}, ident = {thread.ident}")
thread.start()
print(f"started: alive = {thread.is_alive()}")
thread.join(timeout=0.01)  # returns None, whether it timed out or not
print(f"after a join that timed out: alive = {thread.is_alive()}")
release.set()
thread.join()
thread.join()
print(f"after two joins: alive = {thread.is_alive()}")
again = error_of(thread.start)

print(f"join before start: {too_early}\njoin from inside: {own_join[0]}")
print(f"second start: {again}")
assert "before it is started" in too_early
assert again == "threads can only be started once"
assert own_join == ["cannot join current thread"]
