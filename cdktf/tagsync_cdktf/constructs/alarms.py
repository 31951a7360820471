"""The alarms, on CloudWatch."""

from __future__ import annotations

from cdktf import TerraformProvider
from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_metric_alarm import CloudwatchMetricAlarm
from tagsync_cdktf.facts.alarms import Alarm, alarms
from tagsync_cdktf.facts.names import Names
from tagsync_cdktf.settings import Settings


class Alarms(Construct):
    """All of them tell `topic` (an ARN) when they ring and when it is over."""

    def __init__(
        self, scope: Construct, id_: str, *, settings: Settings, topic: str, provider: TerraformProvider
    ) -> None:
        super().__init__(scope, id_)
        names = Names.of(settings)
        for alarm in alarms(settings):
            _metric_alarm(self, alarm, names, topic, provider)


def _metric_alarm(
    scope: Construct, alarm: Alarm, names: Names, topic: str, provider: TerraformProvider
) -> CloudwatchMetricAlarm:
    missing = alarm.missing_is_bad
    return CloudwatchMetricAlarm(
        scope,
        alarm.name,
        alarm_name=names(alarm.name),
        alarm_description=alarm.description,
        namespace=alarm.namespace,
        metric_name=alarm.metric,
        dimensions=dict(alarm.dimensions),
        statistic="Sum",
        period=alarm.seconds,
        evaluation_periods=alarm.periods,
        datapoints_to_alarm=alarm.periods,
        threshold=alarm.at_least,
        comparison_operator="LessThanThreshold" if missing else "GreaterThanOrEqualToThreshold",
        treat_missing_data="breaching" if missing else "notBreaching",
        alarm_actions=[topic],
        ok_actions=[topic],
        provider=provider,
    )
