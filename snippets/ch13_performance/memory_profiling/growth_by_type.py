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

seen = {kind.__name__: grown.get(kind.__name__, 0) for kind in (Session, str, bytes)}
for name, more in seen.items():
    print(f"{name}: {more}")
assert seen == {"Session": 50, "str": 0, "bytes": 0}
