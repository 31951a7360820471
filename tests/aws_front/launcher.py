"""What Terraform starts as the AWS provider. The server answers it, and says when this is to become the provider.

The provider's own handshake goes to the server: it speaks unencrypted, and with the server alone. It is the process
that Terraform started, with its environment, folder and output for errors: Terraform ends it as always.
"""

import json
import os
import signal
import socket
import sys

FOLDER, PROVIDER = "", ""  # filled in by the server

signal.signal(signal.SIGINT, signal.SIG_IGN)  # as a provider does: Terraform decides when it ends
told = {"pid": os.getpid(), "cwd": os.getcwd()}
reads, writes = os.pipe()
try:
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(FOLDER + "/launched")
        socket.send_fds(server, [json.dumps(told).encode()], [1, reads])
        wanted = server.recv(1)
except OSError as error:
    sys.exit(f"The front of the AWS provider is gone, see tests/aws_front: {error}")
if not wanted:
    sys.exit()
os.dup2(writes, 1)
os.environ.pop("PLUGIN_CLIENT_CERT", None)
os.environ["PLUGIN_UNIX_SOCKET_DIR"] = FOLDER
os.execv(PROVIDER, [PROVIDER, *sys.argv[1:]])
