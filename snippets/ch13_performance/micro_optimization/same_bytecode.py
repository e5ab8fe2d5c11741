"""Seven pairs of spellings that advice tells apart compile to the same code, and an eighth did until 3.13."""

import dis
import sys

PAIRS = [
    ("while 1: f()", "while True: f()"),
    ("f(60 * 60 * 24)", "f(86400)"),
    ("x in [1, 2]", "x in (1, 2)"),
    ("not x in y", "x not in y"),
    ("x, y = y, x", "(x, y) = (y, x)"),
    ("'%s: %s' % (x, y)", "f'{x!s}: {y!s}'"),
    ("if x and y: f()", "if x:\n    if y: f()"),
    ("not x is None", "x is not None"),
]


def instructions(source: str) -> list[tuple[str, str]]:
    code = compile(source, "advice", "exec")
    return [(i.opname, i.argrepr) for i in dis.get_instructions(code)]


same = [instructions(one) == instructions(other) for one, other in PAIRS]
for (one, other), equal in zip(PAIRS, same, strict=True):
    print(f"{one!r} is {'' if equal else 'not '}{other!r}")
assert same == [True] * 7 + [sys.version_info < (3, 14)]
assert instructions("'%d' % (x,)") != instructions("f'{x:d}'")
