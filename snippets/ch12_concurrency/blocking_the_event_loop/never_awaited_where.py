"""A coroutine that is never awaited always warns; debug mode adds where it was made."""

import asyncio
import logging
import warnings

logging.disable()  # slow callbacks are not looked at here


async def save(row: str) -> None: ...


async def main() -> None:
    save("order 1")  # type: ignore[unused-coroutine]


def warning_text(*, debug: bool) -> str:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main(), debug=debug)
    (warning,) = caught
    return str(warning.message)


without, with_debug = warning_text(debug=False), warning_text(debug=True)
print("default:", without)
print("debug mode, last line:", with_debug.splitlines()[-1].strip())
assert without == "coroutine 'save' was never awaited"
assert "Coroutine created at" in with_debug
assert 'save("order 1")' in with_debug
