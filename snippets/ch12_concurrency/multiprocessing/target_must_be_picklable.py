"""Spawn and forkserver pickle the target, so a lambda fails; fork takes it as it is."""

import multiprocessing
import pickle
import sys


def start_a_lambda(method: str) -> str:
    context: multiprocessing.context.DefaultContext
    context = multiprocessing.get_context(method)  # type: ignore[assignment]
    child = context.Process(target=lambda: None)
    try:
        child.start()
    except (pickle.PicklingError, AttributeError) as error:
        return f"{type(error).__name__}, exit code {child.exitcode}"
    child.join()
    return f"exit code {child.exitcode}"


if __name__ == "__main__":
    results = {m: start_a_lambda(m) for m in ("fork", "spawn", "forkserver")}
    for method, result in results.items():
        print(f"{method}: {result}")
    local = "PicklingError" if sys.version_info >= (3, 14) else "AttributeError"
    failed = f"{local}, exit code None"
    assert list(results.values()) == ["exit code 0", failed, failed]
