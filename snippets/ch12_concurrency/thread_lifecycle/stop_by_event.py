"""Event.wait is a sleep that a stop request ends at once, and it says which it was."""

import threading

stop = threading.Event()
log: list[str] = []
ticked = threading.Semaphore(0)


def poll(interval: float) -> None:
    try:
        while not stop.wait(interval):
            log.append("poll")
            ticked.release()
    finally:
        log.append("cleaned up")


quick = threading.Thread(target=poll, args=(0.001,))
slow = threading.Thread(target=poll, args=(3600.0,))
quick.start()
slow.start()
for _ in range(3):
    ticked.acquire()
stop.set()
for thread in (quick, slow):
    thread.join(timeout=5)

print(f"polled at least three times = {log.count('poll') >= 3}")
print(f"still running = {[t for t in (quick, slow) if t.is_alive()]}")
print(f"threads that cleaned up = {log.count('cleaned up')}")
assert log.count("cleaned up") == 2
assert not quick.is_alive()
assert not slow.is_alive()
