# One extension without the `Py_mod_gil` slot turns the GIL on for the whole process.
# /// script
# requires-python = ">=3.14"
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.14t"]
# ///
set -euo pipefail

cat > module.c << 'C'
#include <Python.h>
static PyModuleDef_Slot slots[] = {
#ifdef DECLARED
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL}};
static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, .m_name = NAME, .m_slots = slots};
PyMODINIT_FUNC INIT(void) { return PyModuleDef_Init(&definition); }
C
include=$(python -c 'import sysconfig; print(sysconfig.get_path("include"))')
for name in declared silent; do
    cc -shared -fPIC -O0 "-I$include" "-DNAME=\"$name\"" "-DINIT=PyInit_$name" \
        $([ $name = declared ] && echo -DDECLARED) module.c -o $name.so
done

gil_after_import_of() {
    python -c "import sys; sys.path += '.'; import $1; print(sys._is_gil_enabled())" 2>&1
}
declared=$(gil_after_import_of declared)
warning=$(gil_after_import_of silent | sed -n 's/.*RuntimeWarning: \(.*\)\. To override.*/\1/p')
silent=$(gil_after_import_of silent | tail -n 1)
forced=$(PYTHON_GIL=0 gil_after_import_of silent)
echo "GIL after import of declared = $declared"
echo "GIL after import of silent = $silent"
echo "$warning"
echo "GIL after import of silent under PYTHON_GIL=0 = $forced"
test "$declared $silent $forced" = "False True False"
