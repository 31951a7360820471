"""The calls of the protocol: one function for each.

Each function takes its subject (the provider, a resource, ...), the request, the response to fill in, and the call. The
response is sent even if the function raises. A function whose answer is a stream takes, in place of the response, what
sends an event.
"""
