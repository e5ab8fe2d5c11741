"""Calling an `async def` function runs none of its body; the first `send` does."""

import inspect

log: list[str] = []


async def greet(name: str) -> str:
    log.append("body started")
    return f"hello {name}"


coroutine = greet("Ada")
assert log == []
print("after the call:", inspect.getcoroutinestate(coroutine), log)

try:
    coroutine.send(None)
except StopIteration as stop:
    result = stop.value
print("after one send:", inspect.getcoroutinestate(coroutine), log)
print("returned through StopIteration:", result)
assert log == ["body started"]
assert result == "hello Ada"
