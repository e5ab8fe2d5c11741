"""Each stage of the compiler can be run on its own, and the stages agree."""

import ast
import dis
import io
import symtable
import tokenize

SOURCE = "total = price * 3\n"

words = tokenize.generate_tokens(io.StringIO(SOURCE).readline)
tokens = [tokenize.tok_name[t.exact_type] for t in words]
tree = ast.parse(SOURCE)
nodes = [type(node).__name__ for node in ast.walk(tree)]
table = symtable.symtable(SOURCE, "demo", "exec")
symbols = {s.get_name(): s.is_assigned() for s in table.get_symbols()}
code = compile(tree, "demo", "exec")
at_once = compile(SOURCE, "demo", "exec")
steps = [i.opname for i in dis.get_instructions(code)]

print(f"tokens = {' '.join(tokens)}")
print(f"tree = {' '.join(nodes)}")
print(f"assigned symbols = {sorted(name for name in symbols if symbols[name])}")
print(f"code = {' '.join(steps)}")

namespace = {"price": 7}
exec(code, namespace)
assert namespace["total"] == 21
assert code == at_once
assert symbols == {"total": True, "price": False}
