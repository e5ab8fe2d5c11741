# /// script
# dependencies = ["objgraph"]
# ///
"""objgraph finds the chain of references that keeps an object alive, up to a module."""

import gc

import objgraph


class Session:
    pass


class Handler:
    def __init__(self, session: Session) -> None:
        self.on_close = [lambda: session]


handlers = {"closed connection": Handler(Session())}  # nobody removes the handler
gc.collect()

chain = objgraph.find_backref_chain(
    objgraph.by_type("Session")[0], objgraph.is_proper_module
)
print(" <- ".join(type(link).__name__ for link in reversed(chain)))
assert chain[0].__name__ == "__main__"
assert chain[2] is handlers  # behind the module and its dict of names
assert isinstance(chain[-1], Session)
