package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The OpenAPI document of an API: what the user defines, with a method for each event.
final class ApiBody {
    private static final Set<String> METHODS = Set.of(
            "get", "put", "post", "delete", "options", "head", "patch", "trace", "x-amazon-apigateway-any-method");

    private final Shorthand api;
    private final boolean http;
    private final List<ApiRoute> routes;
    private final ApiAuth auth;

    ApiBody(Shorthand api, boolean http, List<ApiRoute> routes, ApiAuth auth) {
        this.api = api;
        this.http = http;
        this.routes = routes;
        this.auth = auth;
    }

    /// Empty for an API whose definition is a file.
    Optional<Node> build() {
        var defined = api.get("DefinitionBody");
        if (defined.isPresent() && Shorthand.asMapping(defined.get()).isEmpty()) {
            return defined; // an include
        }
        if (defined.isEmpty() && api.get("DefinitionUri").isPresent()) {
            return Optional.empty();
        }
        var base = defined.flatMap(Shorthand::asMapping);
        var made = api.made();
        var body = made.members();
        base.ifPresent(
                b -> b.entries().stream().filter(e -> !e.name().equals("paths")).forEach(body.entries()::add));
        if (base.isEmpty()) {
            body.put(http ? "openapi" : "swagger", made.text(http ? "3.0.1" : "2.0"));
        }
        var paths = paths(base.flatMap(b -> b.get("paths")), made);
        body.put("paths", paths);
        definitions(base, made).ifPresent(d -> put(body, http ? "components" : "securityDefinitions", d));
        policy(base).ifPresent(p -> put(body, "x-amazon-apigateway-policy", p));
        return Optional.of(body.object());
    }

    private static void put(MadeNodes.Members body, String key, Node value) {
        body.entries().removeIf(e -> e.name().equals(key));
        body.put(key, value);
    }

    /// @param base what the user defines, whose paths may be conditional
    private Node paths(Optional<Node> base, MadeNodes made) {
        var paths = new LinkedHashMap<String, Entry>();
        base.flatMap(Shorthand::asMapping).ifPresent(p -> p.entries().forEach(e -> paths.put(e.name(), e)));
        for (var route : routes) {
            var at = route.event().at();
            var key = route.pathKey();
            var method = at.object(route.methodKey(), conditional(route, method(route, at)));
            var there = paths.get(key);
            var value = there == null
                    ? method
                    : Shorthand.asMapping(there.value())
                            .<Node>map(m -> SamGlobals.merge(m, method))
                            .orElse(there.value());
            paths.put(key, there == null ? at.entry(key, value) : new Entry(there.key(), value));
        }
        var needs = auth.unsaid();
        var entries = paths.values().stream()
                .map(e ->
                        new Entry(e.key(), needs.map(n -> secured(e.value(), n)).orElse(e.value())))
                .toList();
        return made.object(entries);
    }

    /// A method of a function that exists under a condition, unless its API exists under the same.
    private Node conditional(ApiRoute route, Node method) {
        var condition = route.target().of().condition();
        boolean same = condition.map(Node::span).equals(api.condition().map(Node::span));
        return condition.isEmpty() || same || api.condition().isPresent()
                ? method
                : route.event()
                        .at()
                        .choice(condition.get(), method, route.event().at().noValue());
    }

    /// The default authorizer counts for what the user defines without a `security` of its own, not for a preflight.
    private static Node secured(Node path, Node needs) {
        return branches(path, methods -> {
            var entries = new ArrayList<Entry>();
            for (var entry : methods.entries()) {
                boolean asked = METHODS.contains(entry.name()) && !entry.name().equals("options");
                entries.add(asked ? new Entry(entry.key(), branches(entry.value(), m -> asking(m, needs))) : entry);
            }
            return new MappingNode(entries, methods.flow(), methods.tag(), methods.span());
        });
    }

    /// What a mapping becomes, in each branch of the conditions around it.
    private static Node branches(Node node, UnaryOperator<MappingNode> change) {
        var mapping = Shorthand.asMapping(node);
        if (mapping.isPresent()) {
            return change.apply(mapping.get());
        }
        var call = Intrinsic.of(node);
        if (call.isEmpty()
                || !call.get().name().equals("If")
                || call.get().arguments().size() != 3) {
            return node;
        }
        var arguments = call.get().arguments();
        return new MadeNodes(node.span())
                .choice(arguments.getFirst(), branches(arguments.get(1), change), branches(arguments.get(2), change));
    }

    private static MappingNode asking(MappingNode method, Node needs) {
        if (method.get("security").isPresent()) {
            return method;
        }
        var at = new MadeNodes(needs.span());
        var entries = new ArrayList<>(method.entries());
        entries.add(at.entry("security", needs));
        return new MappingNode(entries, method.flow(), method.tag(), method.span());
    }

    private MappingNode method(ApiRoute route, MadeNodes at) {
        var target = route.target();
        var call = at.members().put("type", at.text(target.machine() ? "aws" : "aws_proxy"));
        call.put("httpMethod", at.text("POST"));
        if (http) {
            call.put(
                    "payloadFormatVersion",
                    route.event().get("PayloadFormatVersion").orElseGet(() -> at.text("2.0")));
        }
        call.put(
                "uri",
                at.sub(
                        target.machine()
                                ? "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"
                                : "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"
                                        + target.arnInText() + "/invocations"));
        if (target.machine()) {
            call.put("credentials", at.getAtt(route.event().id() + "Role", "Arn"));
        }
        var method = at.members().put("x-amazon-apigateway-integration", call.object());
        if (http && route.isDefault()) {
            method.put("isDefaultRoute", at.bool(true));
        }
        method.put("security", security(route, at));
        method.put("responses", at.object());
        return method.object();
    }

    /// That nobody is asked is said, so that it stands at the event.
    private Optional<Node> security(ApiRoute route, MadeNodes at) {
        var asked = auth.security(route);
        boolean inherited = api.mapping("DefinitionBody")
                .filter(b -> b.get("security").isPresent())
                .isPresent();
        return asked.isPresent() || inherited ? asked : Optional.of(at.list());
    }

    private Optional<Node> definitions(Optional<MappingNode> base, MadeNodes made) {
        var own = auth.definitions(routes);
        if (own.entries().isEmpty()) {
            return Optional.empty();
        }
        var added = http ? made.object("securitySchemes", own) : own;
        return Optional.of(base.flatMap(b -> Shorthand.mapping(b, http ? "components" : "securityDefinitions"))
                .<Node>map(there -> SamGlobals.merge(there, added))
                .orElse(added));
    }

    private Optional<Node> policy(Optional<MappingNode> base) {
        if (http) {
            return Optional.empty();
        }
        var written = base.flatMap(b -> Shorthand.mapping(b, "x-amazon-apigateway-policy"));
        var policy = new ApiResourcePolicy(written);
        api.mapping("Auth").flatMap(a -> Shorthand.mapping(a, "ResourcePolicy")).ifPresent(p -> policy.add(p, "/*"));
        for (var route : routes) {
            Shorthand.mapping(route.event().properties(), "Auth")
                    .flatMap(a -> Shorthand.mapping(a, "ResourcePolicy"))
                    .ifPresent(p -> policy.add(p, "/*" + route.inArn()));
        }
        return policy.document();
    }
}
