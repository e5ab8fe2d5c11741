"""A loop over a dict fails when another thread adds a key; list(d) takes a snapshot."""

import threading
from concurrent.futures import ThreadPoolExecutor

turn = threading.Barrier(2)
sessions = {"ann": 1, "bob": 2}


def log_in(name: str) -> None:
    turn.wait(timeout=5)  # the loop has begun
    sessions[name] = 0
    turn.wait(timeout=5)


def visit(names: "dict[str, int] | list[str]", newcomer: str) -> str:
    with ThreadPoolExecutor(1) as pool:
        pool.submit(log_in, newcomer)
        visited: list[str] = []
        try:
            for name in names:
                if not visited:
                    turn.wait(timeout=5)
                    turn.wait(timeout=5)
                visited.append(name)
        except RuntimeError as error:
            return f"{visited}, then {error}"
    return f"{visited}"


direct = visit(sessions, "cy")
snapshot = visit(list(sessions), "dan")
print(f"dict: {direct}")
print(f"list(dict): {snapshot}")
assert direct.endswith("dictionary changed size during iteration")
assert snapshot == "['ann', 'bob', 'cy']"
assert sessions == {"ann": 1, "bob": 2, "cy": 0, "dan": 0}
