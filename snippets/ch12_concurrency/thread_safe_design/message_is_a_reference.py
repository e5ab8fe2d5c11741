"""A queue hands over a reference: what the sender changes later, the receiver gets."""

import queue
import threading

work: queue.Queue[list[str]] = queue.Queue()
changed = threading.Event()
received: list[list[str]] = []


def receive() -> None:
    changed.wait()
    received.extend([work.get(), work.get()])


receiver = threading.Thread(target=receive)
receiver.start()
batch = ["first"]
work.put(batch)
work.put(batch.copy())
batch.append("added after put")
changed.set()
receiver.join()

print(f"put(batch) arrives as {received[0]}")
print(f"put(batch.copy()) arrives as {received[1]}")
assert received == [["first", "added after put"], ["first"]]
