"""None, 7, 'x', () and int never count a reference from 3.12 on; len and classes do."""

import sys
import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def is_immortal(subject: object) -> bool:
    before = sys.getrefcount(subject)
    held.extend([subject] * 10)
    return sys.getrefcount(subject) == before


held: list[object] = []
made: dict[str, object] = {}
exec("in_text = 1.5", made)
exec(compile("in_code = 2.5", "source", "exec"), made)
subjects: dict[str, object] = {
    "None": None,
    "7": 7,
    "'x'": "x",
    "()": (),
    "int": int,
    "int('300')": int("300"),
    "identifier 'subjects'": "subjects",
    "constant 'a b'": "a b",
    "1.5 in exec(str)": made["in_text"],
    "2.5 in compile()": made["in_code"],
    "float('1.5')": float("1.5"),
    "len": len,
    "a new class": type("Mine", (), {}),
}
verdict = {name: is_immortal(subject) for name, subject in subjects.items()}
for name, immortal in verdict.items():
    print(f"{name:<22} {'immortal' if immortal else 'counted'}")

for name in "None", "7", "'x'", "()", "int":
    assert verdict[name] == (sys.version_info >= (3, 12))
assert verdict["int('300')"] == (sys.version_info >= (3, 15))
assert verdict["constant 'a b'"] == verdict["1.5 in exec(str)"] == FREE_THREADED
for name in "2.5 in compile()", "float('1.5')", "len", "a new class":
    assert not verdict[name]
