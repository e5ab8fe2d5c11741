# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""exec raises ExecutionFailed with a summary; the executor raises the exception."""

from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def inverse(number: int) -> float:
    return 1 / number


interpreter = interpreters.create()
try:
    interpreter.call(inverse, 0)
except interpreters.ExecutionFailed as failed:
    called = failed
print(f"call: {called}".splitlines()[0])
print(f"excinfo: {called.excinfo.type.__name__}, cause: {called.__cause__}")
assert called.excinfo.type.__name__ == "ZeroDivisionError"
assert called.__cause__ is None
interpreter.close()

with InterpreterPoolExecutor(1) as pool:
    raised = pool.submit(inverse, 0).exception()
assert raised is not None
print(f"executor: {raised!r}, cause: {type(raised.__cause__).__name__}")
assert type(raised) is ZeroDivisionError
assert type(raised.__cause__) is interpreters.ExecutionFailed
