package dev.picket.aws;

import dev.picket.aws.Policy.Condition;
import dev.picket.aws.Policy.Principal;
import dev.picket.aws.Policy.Statement;
import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Who a resource policy lets in. Decided for the common cases, in a first true form: what it does not know (a
/// condition key, an unknown principal, a Deny under a condition that it cannot read) leaves the answer open; it is
/// never a pass.
/// Source: IAM User Guide, "Policy evaluation logic"; Amazon S3 User Guide, 'The meaning of "public"'.
public final class PublicAccess {
    private static final Set<String> SOURCE_KEYS = Set.of(
            "aws:sourcearn",
            "aws:sourceaccount",
            "aws:sourceorgid",
            "aws:sourceorgpaths",
            "aws:sourceowner",
            "sts:externalid",
            "kms:calleraccount",
            "aws:principalorgid");

    private PublicAccess() {}

    /// @param found what surely holds
    /// @param open why there may be more
    public record Answer<T>(List<T> found, Optional<Value.Unknown> open) {}

    /// The statements by which anyone, from any account or none, is let in to something of `service`.
    ///
    /// @param service an action prefix: `s3`, `kms`, `execute-api`
    public static Answer<Statement> grants(Policy policy, String service) {
        return collect(policy, s -> toStrangers(s, service, policy));
    }

    /// The statements that allow every action of `service`, by `*` or `s3:*`, under whatever condition. `NotAction` leaves something
    /// out and is another matter.
    public static Answer<Statement> wholeServices(Policy policy, String service) {
        return collect(policy, s -> {
            if (s.effect().isPresent() && !s.allows() || s.notAction()) {
                return Verdict.NO;
            }
            boolean whole = s.speaksOf(service + ":*");
            return whole && s.allows()
                    ? Verdict.YES
                    : whole || s.actions().open().isPresent() ? Verdict.OPEN : Verdict.NO;
        });
    }

    /// The statements that let an AWS service in without saying for whom it acts (`aws:SourceArn`, `aws:SourceAccount`,
    /// `aws:SourceOrgID`): the confused deputy.
    public static Answer<Statement> servicesWithoutSource(Policy policy) {
        return collect(policy, s -> {
            boolean service =
                    s.principals().known().stream().anyMatch(p -> p.type().equals("Service"));
            if (s.denies() || !service && s.principals().open().isEmpty()) {
                return Verdict.NO;
            }
            if (s.conditions().stream().anyMatch(PublicAccess::namesSource)) {
                return Verdict.NO;
            }
            return service && s.allows() && s.openConditions().isEmpty() ? Verdict.YES : Verdict.OPEN;
        });
    }

    /// Whether everybody is refused every action that matches `action`, without condition.
    public static Answer<Statement> denials(Policy policy, String action) {
        return collect(policy, s -> {
            var everyone = deniesEveryone(s, action);
            if (everyone != Verdict.YES) {
                return everyone;
            }
            return s.openConditions().isPresent()
                    ? Verdict.OPEN
                    : s.conditions().isEmpty() ? Verdict.YES : Verdict.NO;
        });
    }

    /// Whether everybody is refused every action that matches `action` unless the request has the property `key`
    /// (`aws:SecureTransport`): a Deny under `Bool key = false`.
    public static Answer<Statement> denialsWithout(Policy policy, String key, String action) {
        return collect(policy, s -> {
            var everyone = deniesEveryone(s, action);
            if (everyone != Verdict.YES) {
                return everyone;
            }
            if (s.openConditions().isPresent()) {
                return Verdict.OPEN;
            }
            return s.conditions().isEmpty()
                            || s.conditions().size() == 1
                                    && isFalse(s.conditions().getFirst(), key)
                    ? Verdict.YES
                    : Verdict.NO;
        });
    }

    private static boolean isFalse(Condition c, String key) {
        return c.key().equalsIgnoreCase(key)
                && c.operator().toLowerCase(Locale.ROOT).matches("bool(ifexists)?")
                && c.values().contain("false");
    }

    private enum Verdict {
        YES,
        NO,
        OPEN
    }

    private interface Test {
        Verdict of(Statement statement);
    }

    private static Answer<Statement> collect(Policy policy, Test test) {
        var found = new ArrayList<Statement>();
        var open = policy.open();
        for (var s : policy.statements()) {
            switch (test.of(s)) {
                case YES -> found.add(s);
                case OPEN -> open = open.or(() -> reason(s));
                case NO -> {}
            }
        }
        return new Answer<>(found, open);
    }

    private static Verdict toStrangers(Statement s, String service, Policy policy) {
        if (!s.touches(service) || s.effect().isPresent() && !s.allows()) {
            return Verdict.NO;
        }
        boolean anyone = s.principals().not() || s.principals().known().stream().anyMatch(Principal::isAnyone);
        if (!anyone) {
            return s.principals().open().isPresent() && keepsOut(s) != Verdict.YES ? Verdict.OPEN : Verdict.NO;
        }
        return switch (keepsOut(s)) {
            case YES -> Verdict.NO;
            case OPEN -> Verdict.OPEN;
            case NO -> s.effect().isEmpty() || s.actions().known().isEmpty() ? Verdict.OPEN : denied(s, policy);
        };
    }

    /// Whether its conditions keep strangers out: one that does is enough.
    private static Verdict keepsOut(Statement s) {
        var worst = s.openConditions().isPresent() ? Verdict.OPEN : Verdict.NO;
        for (var c : s.conditions()) {
            switch (ConditionMeaning.of(c)) {
                case KEEPS_STRANGERS_OUT -> {
                    return Verdict.YES;
                }
                case UNCLEAR -> worst = Verdict.OPEN;
                case NO_OBSTACLE -> {}
            }
        }
        return worst;
    }

    /// Whether the grant survives the policy's own Deny statements.
    private static Verdict denied(Statement grant, Policy policy) {
        var verdict = Verdict.YES;
        for (var s : policy.statements()) {
            if (!s.denies() || !everyone(s) || !coversGrant(s, grant)) {
                continue;
            }
            var denied = s.openConditions().isPresent() ? Verdict.OPEN : Verdict.YES;
            for (var c : s.conditions()) {
                denied = switch (ConditionMeaning.ofDeny(c)) {
                    case KEEPS_STRANGERS_OUT -> denied;
                    case UNCLEAR -> denied == Verdict.NO ? denied : Verdict.OPEN;
                    case NO_OBSTACLE -> Verdict.NO;
                };
            }
            if (denied == Verdict.YES) {
                return Verdict.NO;
            }
            if (denied == Verdict.OPEN) {
                verdict = Verdict.OPEN;
            }
        }
        return verdict;
    }

    private static boolean coversGrant(Statement deny, Statement grant) {
        boolean actions = !grant.notAction() && grant.actions().known().stream().allMatch(a -> deny.speaksOf(a.text()));
        boolean resources = deny.onEverything()
                || deny.resources().isEmpty()
                || (!deny.notResource()
                        && grant.resources().known().stream()
                                .allMatch(r -> deny.resources().known().stream()
                                        .anyMatch(d -> Wildcards.covers(d.text(), r.text()))));
        return actions && resources;
    }

    /// Whether a Deny meets everybody, for that action and on what it is for; of `s3:` actions, on objects too.
    private static Verdict deniesEveryone(Statement s, String action) {
        boolean unread = s.effect().isEmpty()
                || s.denies()
                        && (s.principals().known().isEmpty()
                                        && s.principals().open().isPresent()
                                || s.actions().known().isEmpty()
                                        && s.actions().open().isPresent()
                                || s.resources().known().isEmpty()
                                        && s.resources().open().isPresent());
        if (unread) {
            return Verdict.OPEN;
        }
        boolean objects = !action.startsWith("s3:")
                || s.notResource()
                || s.resources().isEmpty()
                || s.resources().known().stream().anyMatch(r -> r.text().endsWith("*"));
        return s.denies() && everyone(s) && s.speaksOf(action) && objects ? Verdict.YES : Verdict.NO;
    }

    private static boolean everyone(Statement s) {
        return !s.principals().not() && s.principals().known().stream().anyMatch(Principal::isAnyone);
    }

    private static boolean namesSource(Condition c) {
        var operator = c.operator().toLowerCase(Locale.ROOT);
        return SOURCE_KEYS.contains(c.key().toLowerCase(Locale.ROOT))
                && !operator.contains("not")
                && !operator.equals("null")
                && c.values().known().stream()
                        .noneMatch(v -> v.text().replace("*", "").isEmpty());
    }

    /// The unknown that leaves a statement open; for a condition that is not understood, one that names its key.
    private static Optional<Value.Unknown> reason(Statement s) {
        return s.principals()
                .open()
                .or(s::openConditions)
                .or(s.actions()::open)
                .or(() -> s.conditions().stream()
                        .filter(c -> ConditionMeaning.of(c) == ConditionMeaning.UNCLEAR)
                        .findFirst()
                        .flatMap(c -> c.values().open().or(() -> Optional.of(unread(s, c)))))
                .or(() -> Optional.of(unread(s)));
    }

    private static Value.Unknown unread(Statement s, Condition c) {
        return unread(s, "condition " + c.operator() + " " + c.key());
    }

    private static Value.Unknown unread(Statement s) {
        return unread(s, "a Deny under conditions");
    }

    static Value.Unknown unread(Statement s, String what) {
        var cause = new Cause(Cause.Kind.OUTSIDE, what, s.home().place());
        return new Value.Unknown(cause, Type.ANY, Known.NOT_NULL, s.home());
    }
}
