"""unlink() removes the name and not the memory; close() fails while a view exists."""

from multiprocessing.shared_memory import SharedMemory


def view_of(block: SharedMemory) -> memoryview:
    if block.buf is None:
        raise ValueError("the block is closed")
    return block.buf[:]


block = SharedMemory(create=True, size=8)
second = SharedMemory(block.name)
block.unlink()
with view_of(second) as view:
    view[0] = 7
attached = True
try:
    SharedMemory(block.name)
except FileNotFoundError:
    attached = False
print(f"after unlink, attached by name: {attached}")
assert not attached

view = view_of(block)
try:
    block.close()
except BufferError as error:
    refused = str(error)
print(f"close: {refused}")
print(f"block.buf = {block.buf}, view[0] = {view[0]}")
assert refused == "cannot close exported pointers exist"
assert (block.buf, view[0]) == (None, 7)

view.release()
block.close()
second.close()
