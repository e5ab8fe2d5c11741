"""One sentinel ends one consumer; from 3.13 one `Queue.shutdown` ends all the others."""

import queue
import sys
import threading

work: queue.Queue[str | None] = queue.Queue()
handled: queue.Queue[str] = queue.Queue()
ended: queue.Queue[str] = queue.Queue()


def consume() -> None:
    reason = "sentinel"
    try:
        while (item := work.get()) is not None:
            handled.put(item)
    except Exception as error:  # queue.ShutDown, new in 3.13
        reason = type(error).__name__
    ended.put(reason)


threads = [threading.Thread(target=consume) for _ in range(3)]
for thread in threads:
    thread.start()
work.put(None)
reasons = [ended.get(timeout=5)]
work.put("after the sentinel")
print(f"handled: {handled.get(timeout=5)}")

work.put("before the shutdown")
if sys.version_info >= (3, 13):
    work.shutdown()
else:
    work.put(None)
    work.put(None)
for thread in threads:
    thread.join()
print(f"handled: {handled.get_nowait()}")

reasons += [ended.get_nowait(), ended.get_nowait()]
print(f"what ended the three consumers = {', '.join(reasons)}")
last = "ShutDown" if sys.version_info >= (3, 13) else "sentinel"
assert reasons == ["sentinel", last, last]
assert work.empty()
