"""A finaliser that runs inside Queue.put deadlocks; SimpleQueue lets it put."""

import gc
import queue
import sys
import threading
import traceback


class UnluckyQueue(queue.Queue[str]):
    def _put(self, item: str) -> None:
        super()._put(item)
        gc.collect()  # any allocation can start it; here, one under the mutex


class Cyclic:
    def __init__(self, log: queue.Queue[str] | queue.SimpleQueue[str]) -> None:
        self.myself, self.log = self, log  # a cycle: only the collector frees it

    def __del__(self) -> None:
        self.log.put_nowait("finalised")


def fill(log: queue.Queue[str] | queue.SimpleQueue[str]) -> None:
    for _ in range(100):
        Cyclic(log)
        log.put("item")


def calls_of_stuck_thread(log: queue.Queue[str] | queue.SimpleQueue[str]) -> str:
    thread = threading.Thread(target=fill, args=(log,), daemon=True)
    thread.start()
    thread.join(timeout=5 if isinstance(log, queue.SimpleQueue) else 0.5)
    if not thread.is_alive():
        return "finished"
    frames = traceback.extract_stack(sys._current_frames()[thread.ident or 0])
    names = [frame.name for frame in frames]
    return " > ".join(names[names.index("fill") :])


gc.set_threshold(1, 0)  # collect as often as possible
outcomes = [calls_of_stuck_thread(queue.SimpleQueue())]
gc.disable()
outcomes.append(calls_of_stuck_thread(UnluckyQueue()))
print("SimpleQueue:", outcomes[0])
print("Queue:", outcomes[1])
assert outcomes[0] == "finished"
assert "_put > __del__ > put_nowait > put" in outcomes[1]
