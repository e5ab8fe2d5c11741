"""Compilations share identifier-like literals; free-threaded builds share every one."""

import sysconfig
from types import CodeType

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def compiled_literal(text: str) -> object:
    """The constant of a code object that was compiled on its own."""
    code: CodeType = compile(repr(text), "<literal>", "eval")
    return code.co_consts[0]


always = ["", "user_id", "9lives", "_" * 5000, "?", "é"]
only_free_threaded = ["user id", "user-id", "/health", "naïve", "日本", "日"]

for text in always + only_free_threaded:
    shared = compiled_literal(text) is compiled_literal(text)
    print(f"{text[:12]!r} shared = {shared}")
    assert shared is (text in always or FREE_THREADED)
