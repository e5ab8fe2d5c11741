# PYTHON_GIL=0 is ignored before 3.13, fatal on later GIL builds, obeyed by 3.14t.
set -euo pipefail

state='import sys; print(getattr(sys, "_is_gil_enabled", lambda: "always")())'
gil_with() {
    PYTHON_GIL=$1 python -c "$state" 2>&1 || true
}

zero=$(gil_with 0 | grep -o 'always\|True\|False\|Disabling the GIL.*')
one=$(gil_with 1)
echo "PYTHON_GIL=0, GIL enabled: $zero"
echo "PYTHON_GIL=1, GIL enabled: $one"

version=$(python -c 'import sys; print(sys.version_info >= (3, 13), sys.abiflags)')
case $version in
    "False ") test "$zero $one" = "always always" ;;
    "True ") test "$zero $one" = "Disabling the GIL is not supported by this build True" ;;
    "True t") test "$zero $one" = "False True" ;;
esac
