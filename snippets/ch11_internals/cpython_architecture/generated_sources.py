"""Library files and docstrings name the definitions that CPython is generated from."""

import ast
import sys
import sysconfig
from pathlib import Path

LIBRARY = Path(sysconfig.get_path("stdlib"))


def says(module: str, phrase: str) -> bool:
    path = LIBRARY / f"{module}.py"
    return path.exists() and phrase in path.read_text(encoding="utf-8")


found = {
    "keyword.py from Grammar/python.gram": says("keyword", "Grammar/python.gram"),
    "token.py by generate_token.py": says("token", "generate_token.py"),
    "opcodes from bytecodes.c": says("_opcode_metadata", "Python/bytecodes.c"),
}
for definition, named in found.items():
    print(f"{definition} = {named}")
print(f"rule of Python.asdl = {ast.BinOp.__doc__}")

assert list(found.values()) == [True, True, sys.version_info >= (3, 13)]
assert ast.BinOp.__doc__ == "BinOp(expr left, operator op, expr right)"
