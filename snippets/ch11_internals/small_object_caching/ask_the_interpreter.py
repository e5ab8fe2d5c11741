"""sys._is_interned came with 3.13 and sys._is_immortal with 3.14."""

import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
interned = getattr(sys, "_is_interned", None)
immortal = getattr(sys, "_is_immortal", None)

assert (interned is not None) == (sys.version_info >= (3, 13))
assert (immortal is not None) == (sys.version_info >= (3, 14))

if interned is None:
    print("no sys._is_interned")
else:
    literal, joined = "name", "".join(["na", "me"])
    assert literal == joined
    assert interned(literal)
    assert not interned(joined)
    print("sys._is_interned: a literal yes, a joined string no")

if immortal is None:
    print("no sys._is_immortal")
else:
    things: tuple[object, ...] = (None, (), "", b"a", chr(255), int("256"))
    for thing in things:
        assert immortal(thing), thing
    things = (frozenset(), chr(256), int("2000"), float("1.5"))
    for thing in things:
        assert not immortal(thing), thing
    assert immortal(2_000) == FREE_THREADED  # a constant of this file
    print(f"int('1024') is immortal: {immortal(int('1024'))}")
    print(f"a literal 2_000 is immortal: {immortal(2_000)}")
