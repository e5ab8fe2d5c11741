# /// script
# [tool.proven.benchmark]
# ratio = "from_context / from_local"
# at_most = 1.2
# ///
"""Reading a context variable takes at most 1.2 times as long as a thread-local value."""

import contextvars
import threading

local = threading.local()
local.user = "alice"
user = contextvars.ContextVar("user", default="nobody")
user.set("alice")


def from_local() -> object:
    return local.user


def from_context() -> object:
    return user.get()


assert from_context() == from_local()
