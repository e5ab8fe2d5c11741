"""An object dies inside the statement that drops its last reference, gc or no gc."""

import gc
import weakref


class Connection:
    def __del__(self) -> None:
        events.append("__del__")


gc.disable()
events: list[str] = []

first = Connection()
second = first
watcher = weakref.ref(first)

del first
events.append("one name gone")
del second
events.append("next statement")

print(*events, sep="\n")
assert events == ["one name gone", "__del__", "next statement"]
assert watcher() is None
assert not gc.isenabled()
