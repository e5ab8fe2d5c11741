"""A new thread gets the caller's context on 3.14t, an empty one on every GIL build."""

import contextvars
import sysconfig
import threading

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
request: contextvars.ContextVar[str] = contextvars.ContextVar("request", default="none")
local = threading.local()
seen: list[str] = []


def look() -> None:
    seen.append(f"{request.get()}, {getattr(local, 'request', 'none')}")


request.set("42")
local.request = "42"
context = contextvars.copy_context()
look()
for target in (look, lambda: context.run(look)):
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()

print(f"context variable, thread-local: {seen[1]}")
print(f"the same with copy_context().run: {seen[2]}")
assert seen[0] == "42, 42"  # in the thread that has set both
assert seen[1:] == ["42, none" if FREE_THREADED else "none, none", "42, none"]
