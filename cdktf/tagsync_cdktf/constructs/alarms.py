"""The alarms, on CloudWatch."""

from __future__ import annotations

from constructs import Construct

from tagsync_cdktf.aws.cloudwatch_metric_alarm import CloudwatchMetricAlarm
from tagsync_cdktf.constructs.hub import Hub
from tagsync_cdktf.facts.alarms import Alarm, alarms


class Alarms(Construct):
    """All of them tell `topic` (an ARN) when they go off and when it is over. `api` is the id of the HTTP API.

    `of_code` are those that a new version of the functions can set off."""

    def __init__(self, scope: Construct, id_: str, hub: Hub, *, topic: str, api: str) -> None:
        super().__init__(scope, id_)
        self.of_code: list[CloudwatchMetricAlarm] = []
        for alarm in alarms(hub.settings, api):
            made = self._alarm(hub, alarm, topic)
            if alarm.of_code:
                self.of_code.append(made)

    def _alarm(self, hub: Hub, alarm: Alarm, topic: str) -> CloudwatchMetricAlarm:
        missing = alarm.missing_is_bad
        return CloudwatchMetricAlarm(
            self,
            alarm.name,
            alarm_name=hub.names(alarm.name),
            alarm_description=alarm.description,
            namespace=alarm.namespace,
            metric_name=alarm.metric,
            dimensions=dict(alarm.dimensions),
            statistic=alarm.statistic,
            period=alarm.seconds,
            evaluation_periods=alarm.periods,
            datapoints_to_alarm=alarm.periods,
            threshold=alarm.at_least,
            comparison_operator="LessThanThreshold" if missing else "GreaterThanOrEqualToThreshold",
            treat_missing_data="breaching" if missing else "notBreaching",
            alarm_actions=[topic],
            ok_actions=[topic],
            provider=hub.provider,
        )
