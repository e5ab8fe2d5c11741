"""Constant folding moved in 3.14 from the syntax tree to the control-flow graph."""

import ast
import sys
from types import CodeType

HOURS, MINUTES = 24, 60
SOURCE = f"{HOURS} * {MINUTES}"

code: CodeType = compile(SOURCE, "demo", "eval")
print(f"value = {eval(code)}")
print(f"constants = {code.co_consts}")

if sys.version_info >= (3, 13):
    optimised = ast.parse(SOURCE, mode="eval", optimize=1)
    print(f"optimised tree = {ast.dump(optimised.body)}")

# The product is in the constants in every version: nobody multiplies at run time.
assert HOURS * MINUTES in code.co_consts
assert (HOURS in code.co_consts) == (sys.version_info >= (3, 14))
assert MINUTES not in code.co_consts
if sys.version_info >= (3, 14):
    assert isinstance(optimised.body, ast.BinOp)
elif sys.version_info >= (3, 13):
    assert isinstance(optimised.body, ast.Constant)
