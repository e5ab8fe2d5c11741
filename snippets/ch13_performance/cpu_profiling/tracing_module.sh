# In 3.15 cProfile is a second name of profiling.tracing, and profile warns that it will go.
set -euo pipefail

cat >ask.py <<'END'
import cProfile, importlib.util, sys, warnings

print("home of Profile =", cProfile.Profile.__module__)
if importlib.util.find_spec("profiling"):
    import profiling.tracing
    assert profiling.tracing.Profile is cProfile.Profile

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    import profile
print("import profile =", str(caught[0].message) if caught else "no warning")
assert bool(caught) == (sys.version_info >= (3, 15))
END
python ask.py
python -c "import cProfile" # no warning for the alias
