"""`ast.parse` accepts programs that a later stage of `compile` rejects."""

import ast
import symtable
import sys

PROGRAMS = {
    "unterminated": "'abc",
    "grammar": "x = = 1",
    "future": "from __future__ import teleport",
    "nonlocal": "nonlocal x",
    "duplicate": "def f(x, x): pass",
    "await": "await x",
    "return": "return 1",
    "break": "break",
}


def rejected_by(source: str) -> str:
    try:
        ast.parse(source)
    except SyntaxError:
        return "tokeniser or parser"
    try:
        symtable.symtable(source, "demo", "exec")
    except SyntaxError:
        return "symbol table"
    try:
        compile(source, "demo", "exec")
    except SyntaxError:
        return "code generator"
    return "nobody"


stages = {name: rejected_by(source) for name, source in PROGRAMS.items()}
for name, stage in stages.items():
    print(f"{name} = {stage}")

newer = sys.version_info >= (3, 14)
assert stages["unterminated"] == stages["grammar"] == "tokeniser or parser"
assert stages["nonlocal"] == stages["duplicate"] == "symbol table"
assert stages["return"] == stages["break"] == "code generator"
assert stages["await"] == ("symbol table" if newer else "code generator")
assert stages["future"] == ("tokeniser or parser" if newer else "symbol table")
