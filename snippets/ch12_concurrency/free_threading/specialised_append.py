"""`text += piece` appends in place once specialised, and copies the text before that."""

import dis
from types import FunctionType

APPENDS = 1_000
STEP = ["place = id(text)", "text += piece", "moves += id(text) != place"]


def function_with(body: list[str]) -> FunctionType:
    lines = ["def run(piece):", " text, moves = '', 0", *body, " return moves"]
    namespace: dict[str, FunctionType] = {}
    exec("\n".join(lines), namespace)
    return namespace["run"]


hot = function_with([f" for _ in range({APPENDS}):", *(f"  {line}" for line in STEP)])
cold = function_with([f" {line}" for line in STEP] * APPENDS)  # each line runs once
moves_hot, moves_cold = hot("x" * 10), cold("x" * 10)

appends = {i.opname for i in dis.get_instructions(hot, adaptive=True)}
print(f"specialised in the loop: {'BINARY_OP_INPLACE_ADD_UNICODE' in appends}")
print(f"moves without the loop = {moves_cold} of {APPENDS}")
print(f"at most a tenth of that in the loop: {moves_hot <= APPENDS // 10}")
assert "BINARY_OP_INPLACE_ADD_UNICODE" in appends
assert moves_cold == APPENDS
assert moves_hot <= APPENDS // 10
