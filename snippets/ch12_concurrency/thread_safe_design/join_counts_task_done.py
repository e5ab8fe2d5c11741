"""`Queue.join` waits for `task_done` calls, not for an empty queue."""

import queue
import threading


def handle(item: str) -> None:
    if item == "bad":
        raise ValueError(item)


def careless(work: queue.Queue[str]) -> None:
    while True:
        try:
            handle(work.get_nowait())
            work.task_done()
        except ValueError:
            continue
        except queue.Empty:
            return


def careful(work: queue.Queue[str]) -> None:
    while True:
        try:
            item = work.get_nowait()
        except queue.Empty:
            return
        try:
            handle(item)
        except ValueError:
            continue
        finally:
            work.task_done()


outcomes: dict[str, tuple[int, bool]] = {}
for worker in (careless, careful):
    work: queue.Queue[str] = queue.Queue()
    for item in ("good", "bad", "good"):
        work.put(item)
    worker(work)
    joining = threading.Thread(target=work.join, daemon=True)
    joining.start()
    joining.join(5 if worker is careful else 0.2)
    outcomes[worker.__name__] = (work.qsize(), joining.is_alive())
    print(f"{worker.__name__}: left {work.qsize()}, join blocks: {joining.is_alive()}")

assert outcomes == {"careless": (0, True), "careful": (0, False)}
