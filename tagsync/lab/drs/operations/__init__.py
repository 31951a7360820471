"""The operations of DRS: each is a method named like boto3's, which takes and gives the wire form.

`backend` puts the classes together, `service` finds the method by the name of the operation.
"""
