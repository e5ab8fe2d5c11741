"""Opcodes come and go: BINARY_SUBSCR, RETURN_CONST and LOAD_SMALL_INT each have a span."""

import dis
import sys

version = sys.version_info
spans = {
    "BINARY_SUBSCR": version < (3, 14),
    "RETURN_CONST": (3, 12) <= version < (3, 14),
    "LOAD_SMALL_INT": version >= (3, 14),
    "LOAD_FAST_BORROW": version >= (3, 14),
    "LOAD_METHOD": version < (3, 12),
    "PRECALL": version < (3, 12),
    "SETUP_FINALLY": False,
}
for name, expected in spans.items():
    pseudo = (
        dis.opmap.get(name, 0) > 255
    )  # numbers above a byte exist in the compiler only
    assert (name in dis.opmap and not pseudo) == expected, name
    print(name, "=", "yes" if expected else "no")
