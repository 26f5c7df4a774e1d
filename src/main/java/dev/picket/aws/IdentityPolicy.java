package dev.picket.aws;

import dev.picket.aws.Actions.Level;
import dev.picket.aws.Fields.Named;
import dev.picket.aws.Policy.Statement;
import dev.picket.aws.PublicAccess.Answer;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What an identity's policy, or a role's trust policy, allows too broadly. First true form: a statement under a
/// condition is not counted as granting everything; an unknown that could turn the answer leaves it open.
/// Source: IAM User Guide, "Grammar of the IAM JSON policy language", "Create a role for OpenID Connect federation",
/// "Identity-provider controls for shared OIDC providers".
public final class IdentityPolicy {
    /// Issuers that sign for all their customers under one URL. Where each customer has a URL of its own
    /// (`oidc.circleci.com/org/…`), the URL tells whose workload it is.
    private static final List<String> SHARED_OIDC_ISSUERS = List.of(
            "token.actions.githubusercontent.com",
            "gitlab.com",
            "app.terraform.io",
            "agent.buildkite.com",
            "api.pulumi.com/oidc",
            "oidc.codefresh.io",
            "oidc.vercel.com",
            "proidc.upbound.io",
            "scalr.io",
            "accounts.google.com",
            "cognito-identity.amazonaws.com");

    /// Those of them whose tokens name the customer by their audience.
    private static final Set<String> TOLD_BY_AUDIENCE =
            Set.of("api.pulumi.com/oidc", "oidc.vercel.com", "accounts.google.com", "cognito-identity.amazonaws.com");

    private static final Pattern LOOSE = Pattern.compile("(repo|project_path|organization):[^/:]*[*?].*"
            + "|(workflow|environment|ref|head_ref|base_ref|ref_type|event_name):.*");

    private IdentityPolicy() {}

    /// The statements that allow `action` (a pattern: `*`, `iam:PassRole`) on every resource, without condition.
    public static Answer<Statement> allowsEverywhere(Policy policy, String action) {
        var found = new ArrayList<Statement>();
        var open = policy.open();
        for (var s : policy.statements()) {
            if (s.effect().isPresent() && !s.allows()) {
                continue;
            }
            boolean surely = s.allows()
                    && s.speaksOf(action)
                    && isWide(s, action)
                    && s.openConditions().isEmpty();
            if (surely && !s.conditions().isEmpty()) {
                open = open.or(() -> Optional.of(underCondition(s)));
            } else if (surely) {
                found.add(s);
            } else if (mightBe(s, action)) {
                open = open.or(s.actions()::open)
                        .or(s.resources()::open)
                        .or(s::openConditions)
                        .or(() -> effect(s));
            }
        }
        return new Answer<>(found, open);
    }

    /// The actions of a level that Allow statements grant on every resource, without condition: as they are written, with
    /// wildcards; of a statement that lists what it leaves out, its `NotAction`.
    public static Answer<Named> ofLevel(Policy policy, Level level) {
        var found = new ArrayList<Named>();
        var open = policy.open();
        for (var s : policy.statements()) {
            if (s.effect().isPresent() && !s.allows()) {
                continue;
            }
            var granted = s.notAction()
                    ? s.actions().known().stream().limit(1).toList()
                    : s.actions().known().stream()
                            .filter(a -> Actions.all().any(a.text(), level))
                            .toList();
            boolean surely = s.allows() && isWide(s) && s.openConditions().isEmpty();
            if (surely && s.conditions().isEmpty()) {
                found.addAll(granted);
                open = open.or(s.actions()::open);
            } else if (surely && !granted.isEmpty()) {
                open = open.or(() -> Optional.of(underCondition(s)));
            } else if (!granted.isEmpty()) {
                open = open.or(s.resources()::open).or(s::openConditions).or(() -> effect(s));
            }
        }
        return new Answer<>(found, open);
    }

    /// The statements that allow everything of some service (`s3:*`) on every resource, without condition; `*` itself
    /// is left to [#allowsEverywhere].
    public static Answer<Statement> wholeServices(Policy policy) {
        var found = new ArrayList<Statement>();
        var open = policy.open();
        for (var s : policy.statements()) {
            if (!s.allows() || s.notAction() || s.actions().cover("*")) {
                continue;
            }
            boolean wide = s.actions().known().stream().anyMatch(a -> a.text().matches("[a-zA-Z0-9-]+:\\*+"));
            if (wide && isWide(s) && s.openConditions().isEmpty()) {
                if (s.conditions().isEmpty()) {
                    found.add(s);
                } else {
                    open = open.or(() -> Optional.of(underCondition(s)));
                }
            } else if (wide && s.resources().open().isPresent()) {
                open = open.or(s.resources()::open);
            } else if (s.onEverything()) {
                open = open.or(s.actions()::open);
            }
        }
        return new Answer<>(found, open);
    }

    /// The trust statements that let workloads of a shared OIDC issuer (GitHub, GitLab, …) in without saying which:
    /// no condition on the token's `sub` (or an equally telling claim), or one that is nothing but wildcards.
    public static Answer<Statement> federationWithoutSubject(Policy policy) {
        var found = new ArrayList<Statement>();
        var open = policy.open();
        for (var s : policy.statements()) {
            var issuer = s.principals().known().stream()
                    .filter(p -> p.type().equals("Federated"))
                    .flatMap(
                            p -> SHARED_OIDC_ISSUERS.stream().filter(i -> p.id().equals(i) || p.id().endsWith("/" + i)))
                    .findFirst();
            if (!s.allows() || issuer.isEmpty()) {
                continue;
            }
            var telling = s.conditions().stream()
                    .filter(
                            c -> c.key().toLowerCase(Locale.ROOT).startsWith(issuer.get())
                                    && c.key()
                                            .toLowerCase(Locale.ROOT)
                                            .matches(
                                                    ".*:(sub|repository|repository_owner|repository_id|repository_owner_id|project_path|namespace_path|namespace_id|project_id|aud)"))
                    .filter(c -> !c.key().toLowerCase(Locale.ROOT).endsWith(":aud")
                            || TOLD_BY_AUDIENCE.contains(issuer.get()))
                    .filter(c -> !c.operator().toLowerCase(Locale.ROOT).contains("not"))
                    .toList();
            boolean tight = telling.stream()
                    .anyMatch(c -> c.values().open().isPresent()
                            || c.values().known().stream().noneMatch(v -> isLoose(v.text())));
            if (tight) {
                continue;
            }
            if (s.openConditions().isPresent()) {
                open = open.or(s::openConditions);
            } else {
                found.add(s);
            }
        }
        return new Answer<>(found, open);
    }

    /// `*`, `repo:*`, `repo:own*`, `project_path:*`: some stranger's workload too; so is what begins with text that whoever
    /// asks for the token chooses (`workflow:…`: GitHub, "Customizing the token claims").
    private static boolean isLoose(String subject) {
        return subject.startsWith("*") || LOOSE.matcher(subject).matches();
    }

    /// On every resource that the action can be used on: `*`, or all of a kind (`arn:aws:iam::*:role/*`).
    private static boolean isWide(Statement s, String action) {
        if (isWide(s)) {
            return true;
        }
        int colon = action.indexOf(':');
        if (s.notResource() || colon < 0) {
            return false;
        }
        var all = Pattern.compile(
                "(?i)arn:[^:]*:" + Pattern.quote(action.substring(0, colon)) + ":[^:]*:[^:]*:([a-z-]+[:/])?\\*+");
        return s.resources().known().stream()
                .anyMatch(r -> all.matcher(r.text()).matches());
    }

    /// On every resource, or on every one but a few.
    private static boolean isWide(Statement s) {
        return s.onEverything() || s.notResource() && s.resources().open().isEmpty();
    }

    private static Value.Unknown underCondition(Statement s) {
        return PublicAccess.unread(
                s,
                "condition " + s.conditions().getFirst().operator() + " "
                        + s.conditions().getFirst().key());
    }

    private static boolean mightBe(Statement s, String action) {
        boolean actions = s.speaksOf(action) || s.actions().open().isPresent();
        boolean resources = isWide(s, action) || s.resources().open().isPresent();
        return actions && resources;
    }

    private static Optional<Value.Unknown> effect(Statement s) {
        return s.source() instanceof Value.Mapping m && m.get("Effect").orElse(null) instanceof Value.Unknown u
                ? Optional.of(u)
                : Optional.empty();
    }
}
