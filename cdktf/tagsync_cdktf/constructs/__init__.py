"""The constructs. Each takes its provider as an argument and makes none, so that they fit into any stack.

They are typed with bindings of our own; a provider of other bindings (`cdktf-cdktf-provider-aws`) fits as well.
"""
