"""Three layers that each try three times call a broken database 27 times per request."""

from collections.abc import Callable

calls = 0


def database() -> str:
    global calls
    calls += 1
    raise ConnectionError("overloaded")


def with_retries(call: Callable[[], str]) -> Callable[[], str]:
    def tried() -> str:
        for attempt in range(3):
            try:
                return call()
            except ConnectionError:
                if attempt == 2:
                    raise
        raise AssertionError("unreachable")

    return tried


client = with_retries(with_retries(with_retries(database)))
try:
    client()
except ConnectionError as error:
    print(f"the client sees: {error}")
print(f"calls of the database = {calls}")
assert calls == 27
