"""Each of five forms compiles from one version on: syntax tells a version to the minor number."""

import sys

FORMS = {
    (3, 11): "try: f()\nexcept* OSError: pass",
    (3, 12): "type Pair[T] = tuple[T, T]",
    (3, 13): "type Pair[T = int] = tuple[T, T]",
    (3, 14): 'template = t"{name}"',
    (3, 15): "flat = [*row for row in rows]",
}


def compiles(source: str) -> bool:
    try:
        compile(source, "form.py", "exec")
    except SyntaxError:
        return False
    return True


for since, form in FORMS.items():
    accepted = compiles(form)
    print(
        f"{since[0]}.{since[1]} {'yes' if accepted else 'no '} {form.splitlines()[-1]}"
    )
    assert accepted == (sys.version_info >= since)
