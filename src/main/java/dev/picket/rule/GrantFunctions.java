package dev.picket.rule;

import dev.picket.hcl.Functions;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Amazon S3's access control lists grant. Source: Amazon S3 User Guide, "Access control list (ACL) overview", canned ACLs and predefined groups.
final class GrantFunctions {
    private static final String ALL = "http://acs.amazonaws.com/groups/global/AllUsers";
    private static final String AUTHENTICATED = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
    private static final String LOG_DELIVERY = "http://acs.amazonaws.com/groups/s3/LogDelivery";

    private record Grant(String uri, String permission) {}

    private static final Map<String, List<Grant>> CANNED = Map.of(
            "PublicRead", List.of(new Grant(ALL, "READ")),
            "PublicReadWrite", List.of(new Grant(ALL, "READ"), new Grant(ALL, "WRITE")),
            "AuthenticatedRead", List.of(new Grant(AUTHENTICATED, "READ")),
            "LogDeliveryWrite", List.of(new Grant(LOG_DELIVERY, "WRITE"), new Grant(LOG_DELIVERY, "READ_ACP")));

    private GrantFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `canned_grants(acl)`: the grants to groups of a canned ACL, under CloudFormation's name (`PublicRead`):
            // a list of `{ Uri, Permissions }` that stand at the ACL. Null and ACLs without groups give none; an
            // unknown is an open list.
            "canned_grants",
            GrantFunctions::cannedGrants,
            // `public_group(uri)`: whether a grantee is everyone, or everyone with an AWS account. Null gives false,
            // an unknown is unknown.
            "public_group",
            GrantFunctions::publicGroup);

    private static Value cannedGrants(Functions.Call call) {
        Answers.require(call, 1);
        var acl = Evidence.argument(call, 0);
        var home = acl.home();
        return switch (acl) {
            case Value.Unknown u -> Evidence.list(List.of(), Optional.of(u), home);
            case Value.Text t ->
                Evidence.list(
                        CANNED.getOrDefault(t.value(), List.of()).stream()
                                .map(g -> shown(g, home))
                                .toList(),
                        Optional.empty(),
                        home);
            default -> Evidence.list(List.of(), Optional.empty(), home);
        };
    }

    private static Value shown(Grant grant, Home home) {
        var permission = new Value.Text(grant.permission(), home);
        return Evidence.object(
                home,
                "Uri",
                new Value.Text(grant.uri(), home),
                "Permissions",
                Value.Sequence.list(Type.STRING, List.of(permission), home));
    }

    private static Value publicGroup(Functions.Call call) {
        Answers.require(call, 1);
        var uri = Evidence.argument(call, 0);
        return uri instanceof Value.Unknown u
                ? Answers.unknownBool(u, uri)
                : Answers.bool(
                        uri instanceof Value.Text t
                                && (t.value().equals(ALL) || t.value().equals(AUTHENTICATED)),
                        uri);
    }
}
