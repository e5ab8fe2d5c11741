# With `-O`, or with PYTHONOPTIMIZE set, a false claim passes; `-I` ignores the variable.
false='assert 1 + 1 == 3; print("passed")'
ask() {
    "$@" 2>&1 | tail -n 1
}

plain=$(ask python -c "$false")
optimised=$(ask python -O -c "$false")
variable=$(PYTHONOPTIMIZE=1 ask python -c "$false")
isolated=$(PYTHONOPTIMIZE=1 ask python -I -c "$false")
echo "python = $plain"
echo "python -O = $optimised"
echo "PYTHONOPTIMIZE=1 python = $variable"
echo "PYTHONOPTIMIZE=1 python -I = $isolated"
test "$plain $optimised" = "AssertionError passed"
test "$variable $isolated" = "passed AssertionError"
