from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

import typeguard
from importlib.metadata import version as _metadata_package_version
TYPEGUARD_MAJOR_VERSION = int(_metadata_package_version('typeguard').split('.')[0])

def check_type(argname: str, value: object, expected_type: typing.Any) -> typing.Any:
    if TYPEGUARD_MAJOR_VERSION <= 2:
        return typeguard.check_type(argname=argname, value=value, expected_type=expected_type) # type:ignore
    else:
        if isinstance(value, jsii._reference_map.InterfaceDynamicProxy): # pyright: ignore [reportAttributeAccessIssue]
           pass
        else:
            if TYPEGUARD_MAJOR_VERSION == 3:
                typeguard.config.collection_check_strategy = typeguard.CollectionCheckStrategy.ALL_ITEMS # type:ignore
                typeguard.check_type(value=value, expected_type=expected_type) # type:ignore
            else:
                typeguard.check_type(value=value, expected_type=expected_type, collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS) # type:ignore

from ._jsii import *

__all__ = [
    "apigatewayv2_api",
    "apigatewayv2_authorizer",
    "apigatewayv2_integration",
    "apigatewayv2_route",
    "apigatewayv2_stage",
    "cloudwatch_dashboard",
    "cloudwatch_event_bus",
    "cloudwatch_event_bus_policy",
    "cloudwatch_event_rule",
    "cloudwatch_event_target",
    "cloudwatch_log_group",
    "cloudwatch_metric_alarm",
    "dynamodb_table",
    "iam_role",
    "iam_role_policy",
    "kms_alias",
    "kms_key",
    "lambda_alias",
    "lambda_event_source_mapping",
    "lambda_function",
    "lambda_function_event_invoke_config",
    "lambda_invocation",
    "lambda_permission",
    "provider",
    "s3_bucket",
    "s3_bucket_lifecycle_configuration",
    "s3_bucket_policy",
    "s3_bucket_public_access_block",
    "s3_bucket_server_side_encryption_configuration",
    "scheduler_schedule",
    "scheduler_schedule_group",
    "sfn_state_machine",
    "sns_topic",
    "sns_topic_policy",
    "sns_topic_subscription",
    "sqs_queue",
    "ssm_parameter",
]

publication.publish()

# Loading modules to ensure their types are registered with the jsii runtime library
from . import apigatewayv2_api
from . import apigatewayv2_authorizer
from . import apigatewayv2_integration
from . import apigatewayv2_route
from . import apigatewayv2_stage
from . import cloudwatch_dashboard
from . import cloudwatch_event_bus
from . import cloudwatch_event_bus_policy
from . import cloudwatch_event_rule
from . import cloudwatch_event_target
from . import cloudwatch_log_group
from . import cloudwatch_metric_alarm
from . import dynamodb_table
from . import iam_role
from . import iam_role_policy
from . import kms_alias
from . import kms_key
from . import lambda_alias
from . import lambda_event_source_mapping
from . import lambda_function
from . import lambda_function_event_invoke_config
from . import lambda_invocation
from . import lambda_permission
from . import provider
from . import s3_bucket
from . import s3_bucket_lifecycle_configuration
from . import s3_bucket_policy
from . import s3_bucket_public_access_block
from . import s3_bucket_server_side_encryption_configuration
from . import scheduler_schedule
from . import scheduler_schedule_group
from . import sfn_state_machine
from . import sns_topic
from . import sns_topic_policy
from . import sns_topic_subscription
from . import sqs_queue
from . import ssm_parameter
