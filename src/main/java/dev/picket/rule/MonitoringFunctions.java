package dev.picket.rule;

import com.google.re2j.Pattern;
import dev.picket.hcl.Functions;
import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a CloudWatch Logs filter pattern watches, by meaning: which of CloudTrail's fields it names with which values.
/// Source: CIS Amazon Web Services Foundations Benchmark, section "Monitoring"; CloudWatch Logs User Guide, "Filter pattern syntax".
final class MonitoringFunctions {
    /// Every pattern must be found in the filter, blanks and quotes left out.
    private static final Map<String, List<Pattern>> TOPICS = Map.ofEntries(
            topic("root-use", "\\$\\.userIdentity\\.type=Root"),
            topic("unauthorized-calls", "\\$\\.errorCode=\\*?UnauthorizedOperation|\\$\\.errorCode=AccessDenied"),
            topic("console-without-mfa", "\\$\\.eventName=ConsoleLogin", "MFAUsed!=Yes"),
            topic("console-failures", "\\$\\.eventName=ConsoleLogin", "\\$\\.errorMessage=Failedauthentication"),
            topic("iam-changes", "\\$\\.eventName=(PutRolePolicy|AttachRolePolicy|CreatePolicy|PutUserPolicy)"),
            topic("trail-changes", "\\$\\.eventName=(StopLogging|DeleteTrail|UpdateTrail)"),
            topic("key-deletion", "kms\\.amazonaws\\.com", "\\$\\.eventName=(DisableKey|ScheduleKeyDeletion)"),
            topic(
                    "bucket-policy-changes",
                    "s3\\.amazonaws\\.com",
                    "\\$\\.eventName=(PutBucketPolicy|DeleteBucketPolicy|PutBucketAcl)"),
            topic(
                    "config-changes",
                    "config\\.amazonaws\\.com",
                    "\\$\\.eventName=(StopConfigurationRecorder|DeleteDeliveryChannel)"),
            topic(
                    "security-group-changes",
                    "\\$\\.eventName=(AuthorizeSecurityGroupIngress|RevokeSecurityGroupIngress|CreateSecurityGroup)"),
            topic("nacl-changes", "\\$\\.eventName=(CreateNetworkAcl|DeleteNetworkAcl|ReplaceNetworkAclEntry)"),
            topic(
                    "gateway-changes",
                    "\\$\\.eventName=(AttachInternetGateway|DetachInternetGateway|CreateCustomerGateway)"),
            topic("route-changes", "\\$\\.eventName=(CreateRoute|ReplaceRoute|DeleteRouteTable)"),
            topic("vpc-changes", "\\$\\.eventName=(CreateVpc|DeleteVpc|ModifyVpcAttribute)"),
            topic("organization-changes", "organizations\\.amazonaws\\.com"));

    private MonitoringFunctions() {}

    private static Map.Entry<String, List<Pattern>> topic(String name, String... patterns) {
        return Map.entry(
                name, java.util.Arrays.stream(patterns).map(Pattern::compile).toList());
    }

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `watches(pattern, topic)`: whether a metric filter's pattern matches the events of a topic (`root-use`,
            // `iam-changes`, …). Null gives false, an unknown is unknown, a topic that nobody knows is refused.
            "watches", call -> {
                Answers.require(call, 2);
                var pattern = Evidence.argument(call, 0);
                var topic = Evidence.argument(call, 1);
                var wanted = topic instanceof Value.Text t ? TOPICS.get(t.value()) : null;
                if (wanted == null) {
                    throw new Functions.CallFailure(
                            1,
                            "the topic is one of "
                                    + String.join(
                                            ", ",
                                            TOPICS.keySet().stream().sorted().toList()));
                }
                if (pattern instanceof Value.Unknown u) {
                    return Answers.unknownBool(u, pattern);
                }
                var text = pattern instanceof Value.Text t ? t.value().replaceAll("[\\s\"']", "") : "";
                return Answers.bool(
                        wanted.stream().allMatch(p -> p.matcher(text).find()), pattern);
            });
}
