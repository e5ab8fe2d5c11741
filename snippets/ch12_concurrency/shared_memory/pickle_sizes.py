"""A SharedMemory pickles to its name, and protocol 5 can leave big buffers out."""

import pickle
from multiprocessing.shared_memory import SharedMemory

data = bytearray(1_000_000)
block = SharedMemory(create=True, size=len(data))
buffers: list[pickle.PickleBuffer] = []
wrapped = pickle.PickleBuffer(data)

print(f"bytearray = {len(pickle.dumps(data))} bytes")
print(f"SharedMemory = {len(pickle.dumps(block))} bytes")
out_of_band = pickle.dumps(wrapped, protocol=5, buffer_callback=buffers.append)
print(f"out of band = {len(out_of_band)} bytes")
assert len(pickle.dumps(data)) > len(data)
assert len(pickle.dumps(block)) < 200
assert len(out_of_band) < 20

loaded = pickle.loads(out_of_band, buffers=buffers)
memoryview(loaded)[0] = 7
print(f"written through the loaded buffer = {data[0]}")
assert data[0] == 7
block.close()
block.unlink()
