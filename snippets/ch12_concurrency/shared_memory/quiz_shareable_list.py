"""ShareableList drops trailing zero bytes, and an item cannot outgrow its slot."""

from multiprocessing.shared_memory import ShareableList

items = ShareableList([b"data\x00\x00", b"x"])
stored = [items[0], items[1]]
items[1] = b"12345678"
try:
    items[1] = b"123456789"
except ValueError as error:
    refused = str(error)
items.shm.close()
items.shm.unlink()

print(f"stored: {stored}")
print(f"nine bytes into the second slot: {refused}")
assert stored == [b"data", b"x"]
assert refused == "bytes/str item exceeds available storage"
