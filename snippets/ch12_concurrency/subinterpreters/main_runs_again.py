# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""A function that uses globals makes the other interpreter run your main module."""

from concurrent import interpreters

NAME = __name__
level = 1
print(f"module run as {NAME}", flush=True)


def stateless(number: int) -> int:
    return number * 2


def uses_globals(number: int) -> tuple[str, int]:
    return NAME, level * number


if __name__ == "__main__":
    level = 100
    interpreter = interpreters.create()
    doubled = interpreter.call(stateless, 21)
    print(f"stateless: {doubled}", flush=True)
    is_imported = "'concurrent.interpreters' in __import__('sys').modules"
    before = interpreter.call(eval, is_imported)
    name, product = interpreter.call(uses_globals, 21)
    after = interpreter.call(eval, is_imported)
    print(f"uses_globals: {product}")
    interpreter.close()

    assert (before, after) == (False, True)
    assert (name, product) == ("<fake __main__>", 21)
