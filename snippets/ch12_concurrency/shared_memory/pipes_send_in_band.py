"""A multiprocessing pipe never sends buffers out of band, so every byte is copied."""

import multiprocessing
import pickle
import sys
from multiprocessing.reduction import ForkingPickler

data = bytearray(range(250)) * 4_000
print(f"pickle.DEFAULT_PROTOCOL = {pickle.DEFAULT_PROTOCOL}")
try:
    sent = len(ForkingPickler.dumps(pickle.PickleBuffer(data)))
    print(f"a PickleBuffer becomes {sent} bytes in the pipe")
except pickle.PicklingError:
    sent = 0
    print("a PickleBuffer is refused")
assert (sent > len(data)) is (sys.version_info >= (3, 14))

receiver, sender = multiprocessing.get_context("fork").Pipe(duplex=False)
sender.send(data[:1_000])  # what Connection.send does with your objects
copy = receiver.recv()
copy[0] = 7
print(f"sender's first byte after the receiver wrote 7 = {data[0]}")
assert (copy[0], data[0]) == (7, 0)
