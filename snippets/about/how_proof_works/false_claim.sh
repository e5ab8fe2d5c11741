# A program whose claim is false ends with a traceback and the exit status 1.
cat > length.py <<'SNIPPET'
"""A list of two items has the length three."""

items = [1, 2]
assert len(items) == 3, f"length = {len(items)}"
SNIPPET

status=0
python -I length.py 2>&1 || status=$?
echo "exit status = $status"
test "$status" = 1
