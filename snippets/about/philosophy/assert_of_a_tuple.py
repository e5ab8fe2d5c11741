"""`assert (claim, "message")` passes although the claim is false; the compiler warns."""

import warnings

PROOF = 'assert (1 + 1 == 3, "sums are wrong")'

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    code = compile(PROOF, "proof.py", "exec")
exec(code)
print("the proof passed")
print(f"{caught[0].category.__name__}: {caught[0].message}")
assert [one.category for one in caught] == [SyntaxWarning]

try:
    exec(PROOF.replace("(", "").replace(")", ""))
except AssertionError as error:
    print(f"without parentheses: {error}")
else:
    raise RuntimeError("a false claim passed")
