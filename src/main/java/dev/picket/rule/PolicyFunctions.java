package dev.picket.rule;

import static java.util.Map.entry;

import dev.picket.aws.Actions.Level;
import dev.picket.aws.Fields;
import dev.picket.aws.IdentityPolicy;
import dev.picket.aws.Policy;
import dev.picket.aws.Policy.Statement;
import dev.picket.aws.PublicAccess;
import dev.picket.aws.PublicAccess.Answer;
import dev.picket.hcl.Functions;
import dev.picket.resource.JsonText;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What rules can ask of IAM policies. A policy is a document, or a list of documents taken together; null is no
/// policy. Every function that finds statements returns them (`Sid`, `Effect`, `Actions`, `NotActions`, `Resources`,
/// `NotResources`, `Principals`, `Conditions`), each standing at the statement in the user's file; what may be found
/// besides is the list's open end.
final class PolicyFunctions {
    private PolicyFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.ofEntries(
            // `statements(policies)`: every statement, for rules that look at them one by one.
            entry("statements", call -> found(call, (p, _) -> new Answer<>(p.statements(), p.open()))),
            // `public_grants(policies, service)`: the Allow statements by which anyone at all is let in to `service`
            // (`"s3"`).
            entry("public_grants", Marked.refusable(call -> found(call, PublicAccess::grants))),
            // `whole_service_grants(policies, service)`: the Allow statements for every action of `service` (`"s3"`),
            // to whomever.
            entry("whole_service_grants", call -> found(call, PublicAccess::wholeServices)),
            // `service_grants_without_source(policies)`: Allow statements for an AWS service that do not say for whom
            // it acts.
            entry(
                    "service_grants_without_source",
                    call -> found(call, (p, _) -> PublicAccess.servicesWithoutSource(p))),
            // `denies(policies, action)`: whether everybody is refused `action`, without condition.
            entry("denies", call -> holds(call, 1, (p, action) -> PublicAccess.denials(p, action))),
            // `denies_without(policies, key, action)`: whether everybody is refused `action` unless `key`
            // (`"aws:SecureTransport"`) is true.
            entry(
                    "denies_without",
                    call -> holds(call, 2, (p, action) -> PublicAccess.denialsWithout(p, text(call, 1), action))),
            // `allows_everywhere(policies, action)`: Allow statements for `action` (`"*"` is full administration) on
            // every resource, without condition.
            entry("allows_everywhere", call -> found(call, IdentityPolicy::allowsEverywhere)),
            // `whole_services(policies)`: Allow statements for everything of a service (`"s3:*"`) on every resource,
            // without condition.
            entry("whole_services", call -> found(call, (p, _) -> IdentityPolicy.wholeServices(p))),
            // `federation_without_subject(policy)`: trust statements for a shared OIDC issuer that do not say whose
            // workload.
            entry(
                    "federation_without_subject",
                    call -> found(call, (p, _) -> IdentityPolicy.federationWithoutSubject(p))),
            // `actions_everywhere(policies, level)`: the actions (`Action`) that Allow statements grant on every
            // resource,
            // without condition, by what AWS says of them: `"permissions"` manages permissions, `"write"` changes
            // resources that can be named, `"resource"` could be limited to resources.
            entry("actions_everywhere", PolicyFunctions::actions));

    private interface Question {
        Answer<Statement> ask(Policy policy, String argument);
    }

    private static Value found(Functions.Call call, Question question) {
        var answer = question.ask(policy(call), text(call, 1));
        var homes = answer.found().stream().map(Statement::home).toList();
        return Evidence.list(
                answer.found().stream().map(PolicyFunctions::shown).toList(),
                answer.open(),
                Evidence.of(homes, document(call).home()));
    }

    private static Value actions(Functions.Call call) {
        var level = switch (text(call, 1)) {
            case "permissions" -> Level.PERMISSIONS;
            case "write" -> Level.WRITE;
            case "resource" -> Level.RESOURCE;
            default -> throw new Functions.CallFailure(1, "it is `permissions`, `write` or `resource`");
        };
        var answer = IdentityPolicy.ofLevel(policy(call), level);
        return Evidence.list(
                answer.found().stream()
                        .map(a -> Evidence.object(a.home(), "Action", new Value.Text(a.text(), a.home())))
                        .toList(),
                answer.open(),
                Evidence.of(
                        answer.found().stream().map(Fields.Named::home).toList(),
                        document(call).home()));
    }

    private static Value holds(Functions.Call call, int argument, Question question) {
        var answer = question.ask(policy(call), text(call, argument));
        var homes = answer.found().stream().map(Statement::home).toList();
        return Evidence.bool(
                !answer.found().isEmpty(),
                answer.open(),
                Evidence.of(homes, document(call).home()));
    }

    private static Policy policy(Functions.Call call) {
        return Policy.read(read(document(call)), new Fields(call.evaluation().ways()));
    }

    /// A text as its author wrote it, of a type that has no adapter: the document that it is. Of a list, each.
    private static Value read(Value value) {
        return switch (value) {
            case Value.Text t
            when t.document().isEmpty() -> JsonText.document(t).orElse(t);
            case Value.Unknown u
            when u.known().document().isEmpty() -> JsonText.document(u).orElse(u);
            case Value.Sequence s -> {
                var elements = s.elements().stream()
                        .map(e -> new Value.Sequence.Element(e.when(), read(e.value())))
                        .toList();
                yield new Value.Sequence(s.kind(), s.element(), elements, s.rest(), s.home(), s.sensitive());
            }
            default -> value;
        };
    }

    private static Value document(Functions.Call call) {
        return Evidence.argument(call, 0);
    }

    private static String text(Functions.Call call, int index) {
        return Fields.text(Evidence.argument(call, index)).orElse("*");
    }

    private static Value shown(Statement s) {
        var home = s.home();
        return Evidence.object(
                home,
                "Sid",
                s.source() instanceof Value.Mapping m
                        ? m.get("Sid").orElseGet(() -> new Value.Null(home))
                        : new Value.Null(home),
                "Effect",
                s.effect().<Value>map(e -> new Value.Text(e, home)).orElseGet(() -> new Value.Null(home)),
                s.notAction() ? "NotActions" : "Actions",
                names(s.actions(), home),
                s.notResource() ? "NotResources" : "Resources",
                names(s.resources(), home),
                s.principals().not() ? "NotPrincipals" : "Principals",
                Evidence.list(
                        s.principals().known().stream()
                                .map(p -> Evidence.object(
                                        p.home(),
                                        "Type",
                                        new Value.Text(p.type(), p.home()),
                                        "Id",
                                        new Value.Text(p.id(), p.home())))
                                .toList(),
                        s.principals().open(),
                        home),
                "Conditions",
                Evidence.list(
                        s.conditions().stream()
                                .map(c -> Evidence.object(
                                        home,
                                        "Operator",
                                        new Value.Text(c.operator(), home),
                                        "Key",
                                        new Value.Text(c.key(), home),
                                        "Values",
                                        names(c.values(), home)))
                                .toList(),
                        s.openConditions(),
                        home));
    }

    private static Value names(Fields.Names names, Home home) {
        List<Value> texts = names.known().stream()
                .<Value>map(n -> new Value.Text(n.text(), n.home()))
                .toList();
        return Evidence.list(texts, names.open(), home);
    }
}
