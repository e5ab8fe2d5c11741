"""The compiler warns about `x is 257`; from 3.14 on, `x is -1` passes in silence."""

import sys
import warnings


def warned(expression: str) -> bool:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(expression, "<test>", "eval")
    assert all(w.category is SyntaxWarning for w in caught)
    return bool(caught)


expected = {
    "x is 257": True,
    "x is 'a'": True,
    "x is ()": True,
    "x is -1": sys.version_info < (3, 14),
    "x is None": False,
    "x is y": False,
}

for expression, answer in expected.items():
    assert warned(expression) == answer, expression
    print(f"{expression}: {'SyntaxWarning' if warned(expression) else 'silence'}")
