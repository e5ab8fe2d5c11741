"""Only a call that has not started can be cancelled; a running one is out of reach."""

import threading
from concurrent.futures import ThreadPoolExecutor

started, finish = threading.Event(), threading.Event()


def run() -> str:
    started.set()
    finish.wait(5)
    return "finished"


pool = ThreadPoolExecutor(1)
running = pool.submit(run)
started.wait(5)
waiting = [pool.submit(run) for _ in range(3)]

print(f"cancel() of the running call = {running.cancel()}")
print(f"cancel() of a waiting call = {waiting[0].cancel()}")
pool.shutdown(wait=False, cancel_futures=True)
cancelled = sum(future.cancelled() for future in waiting)
print(f"cancelled after the shutdown = {cancelled} of {len(waiting)}")
finish.set()
print(f"the running call = {running.result(timeout=5)}")
assert (running.cancelled(), cancelled) == (False, len(waiting))
