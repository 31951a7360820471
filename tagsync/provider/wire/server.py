"""A gRPC server on a unix socket or a port that answers every call of Terraform to a plugin process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeAlias

import grpc
from google.protobuf.descriptor import ServiceDescriptor
from google.protobuf.message_factory import GetMessageClass

from tagsync.provider.wire.protos import goplugin_pb2, health_pb2, terraform_pb2
from tagsync.provider.wire.provider import Provider
from tagsync.provider.wire.service import ANSWERED, STREAMED, Service
from tagsync.provider.wire.tls import Certificate

WORKERS = 256
"""Calls at once, more than any -parallelism in use: StopProvider must be answered while all other calls are busy.
Threads start as they are needed."""

_THIS_MACHINE = "127.0.0.1"

Fill: TypeAlias = Callable[[Any, Any], None]
"""Takes a request, and its response to fill in."""
Events: TypeAlias = Callable[[Any], Iterator[Any]]
"""Takes a request, and gives the messages of its response."""


class Server:
    """Serves one provider.

    stopping: set when Terraform was told to stop; hooks see it as `Call.stopping`.
    shut_down: set when Terraform no longer needs the process.
    """

    def __init__(self, provider: Provider) -> None:
        self.stopping = threading.Event()
        self.shut_down = threading.Event()
        service = Service(provider, self.stopping)
        provider_service = _service(terraform_pb2, "Provider")
        self._grpc = grpc.server(
            ThreadPoolExecutor(WORKERS, thread_name_prefix="call"),
            options=[
                ("grpc.max_receive_message_length", -1),
                ("grpc.max_send_message_length", -1),
                ("grpc.so_reuseport", 0),  # else two processes may listen on one port
            ],
        )
        self._grpc.add_generic_rpc_handlers(
            (
                _answers(provider_service, {rpc: partial(service.answer, rpc) for rpc in ANSWERED}),
                _streams(provider_service, {rpc: partial(service.stream, rpc) for rpc in STREAMED}),
                _answers(_service(goplugin_pb2, "GRPCController"), {"Shutdown": self._shut_down}),
                _answers(_service(health_pb2, "Health"), {"Check": _healthy}),
                grpc.method_handlers_generic_handler(
                    "plugin.GRPCStdio", {"StreamStdio": grpc.unary_stream_rpc_method_handler(_no_output)}
                ),
                _NotImplemented(),
            )
        )

    def start(self, socket: str, certificate: Certificate | None) -> None:
        """Listens on the path `socket`; without a certificate, unencrypted (for debugging only)."""
        self._listen(f"unix:{socket}", certificate)
        self._grpc.start()

    def start_on_port(self, ports: Iterable[int], certificate: Certificate | None) -> str:
        """Listens on the first of these ports that is free, for this machine only. Returns the address with the port.

        Raises `RuntimeError` if none is free.
        """
        for port in ports:
            try:
                taken = self._listen(f"{_THIS_MACHINE}:{port}", certificate)
            except RuntimeError:
                continue
            self._grpc.start()
            return f"{_THIS_MACHINE}:{taken}"
        raise RuntimeError("No port is free: set PLUGIN_MIN_PORT and PLUGIN_MAX_PORT to a wider range")

    def _listen(self, target: str, certificate: Certificate | None) -> int:
        if certificate is None:
            return self._grpc.add_insecure_port(target)
        credentials = grpc.ssl_server_credentials([(certificate.key_pem, certificate.pem)])
        return self._grpc.add_secure_port(target, credentials)

    def stop(self, grace: float) -> None:
        """Takes no more calls, and waits for those in flight, at most `grace` seconds."""
        self._grpc.stop(grace).wait(grace)

    def _shut_down(self, _: goplugin_pb2.Nothing, __: goplugin_pb2.Nothing) -> None:
        self.shut_down.set()


def _service(module: Any, name: str) -> ServiceDescriptor:
    service: ServiceDescriptor = module.DESCRIPTOR.services_by_name[name]
    return service


def _answers(service: ServiceDescriptor, calls: Mapping[str, Fill]) -> grpc.GenericRpcHandler:
    handlers = {
        name: grpc.unary_unary_rpc_method_handler(
            partial(_answer, fill, GetMessageClass(service.methods_by_name[name].output_type)),
            request_deserializer=GetMessageClass(service.methods_by_name[name].input_type).FromString,
            response_serializer=GetMessageClass(service.methods_by_name[name].output_type).SerializeToString,
        )
        for name, fill in calls.items()
    }
    return grpc.method_handlers_generic_handler(service.full_name, handlers)


def _streams(service: ServiceDescriptor, calls: Mapping[str, Events]) -> grpc.GenericRpcHandler:
    handlers = {
        name: grpc.unary_stream_rpc_method_handler(
            partial(_events, stream),
            request_deserializer=GetMessageClass(service.methods_by_name[name].input_type).FromString,
            response_serializer=GetMessageClass(service.methods_by_name[name].output_type).SerializeToString,
        )
        for name, stream in calls.items()
    }
    return grpc.method_handlers_generic_handler(service.full_name, handlers)


def _answer(fill: Fill, response_type: Callable[[], Any], request: Any, _: grpc.ServicerContext) -> Any:
    response = response_type()
    fill(request, response)
    return response


def _events(stream: Events, request: Any, _: grpc.ServicerContext) -> Iterator[Any]:
    return stream(request)


def _healthy(_: health_pb2.HealthCheckRequest, response: health_pb2.HealthCheckResponse) -> None:
    response.status = health_pb2.HealthCheckResponse.SERVING


def _no_output(_: bytes, __: grpc.ServicerContext) -> Iterator[bytes]:
    return iter(())


class _NotImplemented(grpc.GenericRpcHandler):
    """Names the call that the provider does not have."""

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[Any, Any]:
        def refuse(_: Any, context: grpc.ServicerContext) -> None:
            context.abort(grpc.StatusCode.UNIMPLEMENTED, f"this provider does not implement {details.method}")

        return grpc.stream_stream_rpc_method_handler(refuse)
