package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// SAM's transform: shorthands to what CloudFormation gets, nodes to nodes, so that everything stands at the user's own
/// place and conditions, parameters and references mean what they mean everywhere.
final class SamTransform {
    private static final String PREFIX = "AWS::Serverless::";
    private static final String NAME = "AWS::Serverless-2016-10-31";

    private final SamOutput out;
    private final SamApis apis;
    private final SamGlobals globals;
    private final SequencedMap<String, Shorthand> shorthands = new LinkedHashMap<>();

    private SamTransform(Stack stack) {
        this.out = new SamOutput(stack);
        this.apis = new SamApis(out);
        this.globals = new SamGlobals(stack);
    }

    /// What the template's shorthands become, and how they are to be read themselves.
    ///
    /// @param shorthands by logical id
    record Expanded(SequencedMap<String, Shorthand> shorthands, List<SamResource> resources) {
        /// What stands under a logical id, with what `Globals` give it.
        MappingNode body(String id, MappingNode written) {
            var shorthand = shorthands.get(id);
            return shorthand == null ? written : shorthand.body();
        }
    }

    /// @param declared the template's resources, loops expanded
    static Expanded expand(Stack stack, SequencedMap<String, Loops.Item> declared) {
        if (declared.values().stream().noneMatch(i -> isShorthand(i) || hasConnectors(i))) {
            return new Expanded(new LinkedHashMap<>(), List.of());
        }
        var transform = new SamTransform(stack);
        transform.read(declared);
        transform.expand();
        transform.connect(declared);
        stack.generated.putAll(transform.out.names());
        return new Expanded(transform.shorthands, transform.out.resources());
    }

    private static boolean isShorthand(Loops.Item item) {
        return item.entry().value() instanceof MappingNode body
                && Template.text(body, "Type").filter(t -> t.startsWith(PREFIX)).isPresent()
                && body.get("Properties")
                        .filter(p -> Shorthand.asMapping(p).isEmpty())
                        .isEmpty(); // what a macro makes of them is not known
    }

    private static boolean hasConnectors(Loops.Item item) {
        return item.entry().value() instanceof MappingNode body
                && body.get("Connectors").isPresent();
    }

    private void read(SequencedMap<String, Loops.Item> declared) {
        var stack = out.stack();
        globals.limit(declared.size());
        declared.forEach((id, item) -> {
            if (isShorthand(item)) {
                var body = (MappingNode) item.entry().value();
                var type = Template.text(body, "Type").orElseThrow();
                shorthands.put(id, Shorthand.of(id, type, item, body, globals.properties(type, body)));
            }
        });
        if (!shorthands.isEmpty() && !isTransformed(stack.template)) {
            stack.problems.add(SamDiagnostics.noTransform(
                    shorthands.firstEntry().getValue().header()));
        }
        for (var shorthand : shorthands.values()) {
            for (var entry : SamProperties.misspelt(shorthand)) {
                stack.problems.add(SamDiagnostics.unknownProperty(
                        entry.key().span(), shorthand.type(), entry.name(), SamProperties.known(shorthand.type())));
            }
        }
    }

    private static boolean isTransformed(Template template) {
        return template.section("Transform").filter(SamTransform::names).isPresent();
    }

    private static boolean names(Node transform) {
        return switch (transform) {
            case Scalar s -> s.text().equals(NAME);
            case SequenceNode s -> s.items().stream().anyMatch(SamTransform::names);
            case MappingNode m -> m.get("Name").filter(SamTransform::names).isPresent();
        };
    }

    /// Routes are gathered from functions and state machines before the APIs are made.
    private void expand() {
        var events = new SamEvents(out, apis);
        var functions = new SamFunction(out, events);
        var machines = new SamStateMachine(out, events);
        var simple = new SamSimple(out);
        for (var s : shorthands.values()) {
            if (kind(s).equals("Api") || kind(s).equals("HttpApi")) {
                apis.written(s);
            }
        }
        for (var s : shorthands.values()) {
            switch (kind(s)) {
                case "Function" -> functions.expand(s);
                case "StateMachine" -> machines.expand(s);
                case "SimpleTable" -> simple.table(s);
                case "LayerVersion" -> simple.layer(s);
                case "Application" -> simple.application(s);
                case "CapacityProvider" -> simple.capacity(s);
                case "GraphQLApi" -> new SamGraphQlApi(out).expand(s);
                case "WebSocketApi" -> new SamWebSocketApi(out).expand(s);
                default -> {} // an API, or a type that is newer than this page: it stays as it is
            }
        }
        apis();
    }

    /// Last, when roles are made.
    private void connect(SequencedMap<String, Loops.Item> declared) {
        var connectors = new SamConnectors(out);
        declared.forEach((id, item) -> {
            var shorthand = shorthands.get(id);
            if (shorthand != null && kind(shorthand).equals("Connector")) {
                connectors.expand(shorthand);
            }
            SamConnectors.holder(id, item).ifPresent(connectors::embedded);
        });
    }

    private static String kind(Shorthand shorthand) {
        return shorthand.type().substring(PREFIX.length());
    }

    private void apis() {
        var rest = new SamRestApi(out, apis);
        var http = new SamHttpApi(out, apis);
        for (var s : new ArrayList<>(shorthands.values())) {
            switch (kind(s)) {
                case "Api" -> rest.expand(s);
                case "HttpApi" -> http.expand(s);
                default -> {}
            }
        }
        var implicit = new ImplicitApis(out, apis, globals);
        implicit.rest().ifPresent(rest::expand);
        implicit.http().ifPresent(http::expand);
    }
}
