# /// script
# dependencies = ["objgraph"]
# ///
"""objgraph.growth counts what the garbage collector tracks: bytes and str leak unseen."""

import gc

import objgraph


class Session:
    pass


sessions, names, bodies = [], [], []
gc.collect()
objgraph.growth(limit=None)  # the first call sets the base line
for number in range(50):
    sessions.append(Session())
    names.append(f"user {number}")
    bodies.append(bytes(1_000) + bytes([number]))
grown = {name: more for name, _, more in objgraph.growth(limit=None)}

print("Session:", grown.get("Session", 0))
print("str:", grown.get("str", 0))
print("bytes:", grown.get("bytes", 0))
assert grown["Session"] == 50
assert "str" not in grown
assert "bytes" not in grown
