"""The alarms, on CloudWatch."""

from __future__ import annotations

from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_metric_alarm import CloudwatchMetricAlarm
from tagsync_cdktf.cdk import TerraformProvider
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.alarms import Alarm, alarms


class Alarms(Construct):
    """All of them tell `topic` (an ARN) when they go off and when it is over. `api` is the id of the HTTP API.

    `of_code` are those that a new version of the functions can set off."""

    def __init__(self, scope: Construct, id_: str, hub: Hub, *, topic: str, api: str) -> None:
        super().__init__(scope, id_)
        self.of_code: list[CloudwatchMetricAlarm] = []
        for alarm in alarms(hub.settings, api):
            made = metric_alarm(self, alarm, name=hub.names(alarm.name), topic=topic, provider=hub.provider)
            if alarm.of_code:
                self.of_code.append(made)


def metric_alarm(
    scope: Construct, alarm: Alarm, *, name: str, topic: str, provider: TerraformProvider
) -> CloudwatchMetricAlarm:
    """An alarm with this name; an empty `topic`: it tells no one."""
    missing, actions = alarm.missing_is_bad, [topic] if topic else None
    return CloudwatchMetricAlarm(
        scope,
        alarm.name,
        alarm_name=name,
        alarm_description=alarm.description,
        namespace=alarm.namespace,
        metric_name=alarm.metric,
        dimensions=dict(alarm.dimensions),
        statistic=alarm.statistic,
        period=alarm.seconds,
        evaluation_periods=alarm.periods,
        datapoints_to_alarm=alarm.periods,
        threshold=alarm.at_least,
        comparison_operator="LessThanThreshold" if missing or alarm.low_is_bad else "GreaterThanOrEqualToThreshold",
        treat_missing_data="breaching" if missing else "ignore" if alarm.missing_keeps else "notBreaching",
        alarm_actions=actions,
        ok_actions=actions,
        provider=provider,
    )
