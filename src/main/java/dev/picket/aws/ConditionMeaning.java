package dev.picket.aws;

import dev.picket.aws.Fields.Named;
import dev.picket.aws.Policy.Condition;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a condition of an Allow or Deny means for a stranger: somebody outside the owner's accounts, anywhere on the
/// internet.
/// Source: Amazon S3 User Guide, "Blocking public access to your Amazon S3 storage", section 'The meaning of
/// "public"'; IAM User Guide, "AWS global condition context keys".
enum ConditionMeaning {
    /// No stranger satisfies it.
    KEEPS_STRANGERS_OUT,
    /// A stranger can satisfy it at will.
    NO_OBSTACLE,
    /// We cannot tell.
    UNCLEAR;

    /// Keys whose value a stranger cannot choose, when they are compared with fixed values.
    private static final Set<String> IDENTIFYING = Set.of(
            "aws:sourcearn",
            "aws:sourceaccount",
            "aws:sourceowner",
            "aws:sourceorgid",
            "aws:sourceorgpaths",
            "aws:sourcevpc",
            "aws:sourcevpce",
            "aws:sourcevpcarn",
            "aws:vpcsourceip",
            "aws:principalarn",
            "aws:principalaccount",
            "aws:principalorgid",
            "aws:principalorgpaths",
            "aws:userid",
            "kms:calleraccount",
            "s3:dataaccesspointaccount",
            "s3:dataaccesspointarn",
            "elasticfilesystem:accesspointarn",
            "iot:domainname",
            "lambda:functionarn",
            "events:creatoraccount",
            "sns:endpoint");

    /// Keys that any caller can satisfy by the way it calls.
    private static final Set<String> AT_WILL = Set.of(
            "aws:securetransport",
            "aws:username",
            "aws:resourceaccount",
            "aws:resourceorgid",
            "aws:resourceorgpaths",
            "aws:referer",
            "aws:useragent",
            "aws:currenttime",
            "aws:epochtime",
            "s3:x-amz-acl",
            "s3:x-amz-server-side-encryption",
            "s3:prefix",
            "s3:delimiter",
            "s3:max-keys",
            "s3:tlsversion",
            "s3:authtype",
            "s3:signatureversion",
            "aws:requestedregion",
            "aws:viaawsservice",
            "kms:viaservice",
            "kms:grantisforawsresource",
            "lambda:functionurlauthtype",
            "elasticfilesystem:accessedviamounttarget",
            "sns:protocol",
            "aws:requesttag",
            "aws:multifactorauthpresent",
            "aws:tokenissuetime",
            "kms:encryptioncontextkeys",
            "s3:existingobjecttag");

    static ConditionMeaning of(Condition condition) {
        var operator = condition.operator().toLowerCase(Locale.ROOT).replaceFirst("^for(any|all)values?:", "");
        var key = condition.key().toLowerCase(Locale.ROOT);
        var base = key.startsWith("aws:principaltag/") ? "aws:principaltag" : key.replaceFirst("/.*", "");
        boolean every = condition.operator().toLowerCase(Locale.ROOT).startsWith("forallvalues:");
        if (operator.equals("null")) {
            return IDENTIFYING.contains(base) && condition.values().contain("false") ? UNCLEAR : NO_OBSTACLE;
        }
        if (key.equals("aws:sourceip") || key.equals("aws:vpcsourceip")) {
            return sourceIp(condition, operator);
        }
        if (AT_WILL.contains(base)) {
            return NO_OBSTACLE;
        }
        if (!IDENTIFYING.contains(base)) {
            return UNCLEAR;
        }
        if (operator.contains("not") || operator.endsWith("ifexists") || every) {
            return NO_OBSTACLE;
        }
        boolean pattern = operator.contains("like") || operator.startsWith("arn");
        if (condition.values().open().isPresent()) {
            return pattern ? UNCLEAR : KEEPS_STRANGERS_OUT;
        }
        return condition.values().known().stream().anyMatch(v -> pattern && isOpen(v.text()))
                ? NO_OBSTACLE
                : KEEPS_STRANGERS_OUT;
    }

    /// What a Deny "unless …" leaves to strangers: it keeps them out where the positive condition would.
    static ConditionMeaning ofDeny(Condition condition) {
        var operator = condition.operator().toLowerCase(Locale.ROOT);
        if (operator.equals("bool") && condition.key().equalsIgnoreCase("aws:PrincipalIsAWSService")) {
            return condition.values().contain("false") ? KEEPS_STRANGERS_OUT : NO_OBSTACLE;
        }
        if (!operator.contains("not")) {
            return of(condition) == UNCLEAR ? UNCLEAR : NO_OBSTACLE;
        }
        var positive = operator.replace("not", "").replaceFirst("ifexists$", "");
        return of(new Condition(positive, condition.key(), condition.values()));
    }

    private static ConditionMeaning sourceIp(Condition condition, String operator) {
        if (operator.contains("not") || operator.endsWith("ifexists")) {
            return NO_OBSTACLE;
        }
        if (condition.values().open().isPresent()) {
            return UNCLEAR;
        }
        List<String> ranges =
                condition.values().known().stream().map(Named::text).toList();
        return Breadth.publicAddresses(ranges) > Breadth.WIDE ? NO_OBSTACLE : KEEPS_STRANGERS_OUT;
    }

    /// A pattern that a stranger's value can match: nothing but wildcards, or an ARN of any account.
    private static boolean isOpen(String pattern) {
        if (pattern.replace("*", "").replace("?", "").isEmpty()) {
            return true;
        }
        var fields = pattern.split(":", 6);
        boolean cut = fields.length < 5 && pattern.endsWith("*");
        return fields[0].equals("arn") && (cut || fields.length > 4 && fields[4].equals("*"));
    }
}
