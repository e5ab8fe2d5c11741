"""A pool thread keeps its thread-local values from one task to the next."""

import threading
from concurrent.futures import ThreadPoolExecutor


class Session(threading.local):
    made = 0

    def __init__(self) -> None:
        Session.made += 1  # runs in each thread that touches the object
        self.user = "nobody"


session = Session()


def handle(user: str) -> str:
    before = session.user
    session.user = user
    return before


with ThreadPoolExecutor(1) as pool:
    found = list(pool.map(handle, ["ann", "bob", "cy"]))

print(f"each task found the user: {found}")
print(f"main thread still has: {session.user}")
print(f"calls of __init__ = {Session.made}")
assert found == ["nobody", "ann", "bob"]
assert (session.user, Session.made) == ("nobody", 2)
