package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The policies of a role that the transform makes: managed ones by name or ARN, documents, policy templates.
/// Source: "AWS::Serverless::Function", `Policies`.
final class SamPolicies {
    private static final Set<String> JOBS = Set.of(
            "Billing",
            "DataScientist",
            "DatabaseAdministrator",
            "NetworkAdministrator",
            "SupportUser",
            "SystemAdministrator",
            "ViewOnlyAccess");

    private final Stack stack;
    private final Shorthand of;
    private final String role;
    private final List<Node> managed = new ArrayList<>();
    private final List<Node> inline = new ArrayList<>();

    private SamPolicies(Stack stack, Shorthand of, String role) {
        this.stack = stack;
        this.of = of;
        this.role = role;
    }

    /// What the user's `Policies` say.
    static SamPolicies of(Stack stack, Shorthand of, String role) {
        var policies = new SamPolicies(stack, of, role);
        of.get("Policies").ifPresent(policies::all);
        return policies;
    }

    List<Node> managed() {
        return managed;
    }

    List<Node> inline() {
        return inline;
    }

    SamPolicies manage(String name) {
        managed.add(of.made().text(arn(name)));
        return this;
    }

    SamPolicies grant(String name, MadeNodes at, List<String> actions, Node resource) {
        inline.add(policy(at, name, at.document(at.statement(actions, resource))));
        return this;
    }

    SamPolicies grant(String name, MadeNodes at, Node document) {
        inline.add(policy(at, name, document));
        return this;
    }

    /// One policy, or a list of them.
    private void all(Node policies) {
        var items = policies instanceof SequenceNode list && list.tag().isEmpty() ? list.items() : List.of(policies);
        for (int i = 0; i < items.size(); i++) {
            one(items.get(i), role + "Policy" + i);
        }
    }

    private void one(Node policy, String name) {
        var kinds = kinds(policy, name);
        managed.addAll(kinds.managed());
        inline.addAll(kinds.inline());
    }

    private record Kinds(List<Node> managed, List<Node> inline) {
        static final Kinds NONE = new Kinds(List.of(), List.of());
    }

    private Kinds kinds(Node policy, String name) {
        if (Fallback.isNoValue(policy)) {
            return Kinds.NONE;
        }
        var call = Intrinsic.of(policy);
        if (call.isPresent()) {
            return call.get().name().equals("If") && call.get().arguments().size() == 3
                    ? choice(call.get(), name)
                    : new Kinds(List.of(policy), List.of());
        }
        return switch (policy) {
            case Scalar s -> new Kinds(List.of(new MadeNodes(s.span()).text(arn(s.text()))), List.of());
            case SequenceNode _ -> Kinds.NONE;
            case MappingNode m -> new Kinds(List.of(), documents(m, name));
        };
    }

    /// Each kind of policy is chosen among its own.
    private Kinds choice(Intrinsic call, String name) {
        var at = new MadeNodes(call.place());
        var condition = call.arguments().getFirst();
        var yes = kinds(call.arguments().get(1), name);
        var no = kinds(call.arguments().get(2), name);
        return new Kinds(
                choices(at, condition, yes.managed(), no.managed()), choices(at, condition, yes.inline(), no.inline()));
    }

    private static List<Node> choices(MadeNodes at, Node condition, List<Node> yes, List<Node> no) {
        var all = new ArrayList<Node>();
        for (int i = 0; i < Math.max(yes.size(), no.size()); i++) {
            all.add(at.choice(
                    condition, i < yes.size() ? yes.get(i) : at.noValue(), i < no.size() ? no.get(i) : at.noValue()));
        }
        return all;
    }

    private List<Node> documents(MappingNode policy, String name) {
        if (policy.get("Statement").isPresent()) {
            return List.of(policy(new MadeNodes(policy.span()), name, policy));
        }
        var all = new ArrayList<Node>();
        for (var entry : policy.entries()) {
            var at = new MadeNodes(entry.key().span());
            var template = PolicyTemplates.find(entry.name());
            if (template.isPresent()) {
                var given = Shorthand.asMapping(entry.value());
                template(template.get(), given, at).ifPresent(d -> all.add(policy(at, name, d)));
            } else {
                stack.problems.add(SamDiagnostics.unknownPolicyTemplate(at.place(), entry.name()));
            }
        }
        return all;
    }

    private Optional<Node> template(PolicyTemplates.Template template, Optional<MappingNode> given, MadeNodes at) {
        var values = new LinkedHashMap<String, Node>();
        for (var parameter : template.parameters()) {
            var value = given.flatMap(g -> g.get(parameter));
            if (value.isEmpty()) {
                stack.problems.add(SamDiagnostics.missingParameter(at.place(), template.name(), parameter));
                return Optional.empty();
            }
            values.put(parameter, value.get());
        }
        return Optional.of(at.object("Statement", at.copy(template.statements(), Map.copyOf(values))));
    }

    private static Node policy(MadeNodes at, String name, Node document) {
        return at.object(at.entry("PolicyName", at.text(name)), at.entry("PolicyDocument", document));
    }

    /// A managed policy of AWS's may be given by its name alone.
    static String arn(String name) {
        if (name.contains(":") || name.isEmpty()) {
            return name;
        }
        boolean service = name.startsWith("AWSLambda") && (name.endsWith("Role") || name.endsWith("RolePolicy"))
                || name.equals("AWSLambdaENIManagementAccess")
                || name.startsWith("AWSCodeDeployRole");
        var path = service ? "service-role/" : JOBS.contains(name) ? "job-function/" : "";
        return "arn:aws:iam::aws:policy/" + path + name;
    }
}
