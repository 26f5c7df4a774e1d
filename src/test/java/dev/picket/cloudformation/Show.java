package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/// Reads a template and draws values compactly: `${Bucket}` is unknown, `?(IsProd: a | !IsProd: b)` a choice, `[a,
/// IsProd? b]` an item under a guard.
final class Show {
    final Root root;

    private Show(Root root) {
        this.root = root;
    }

    static Show template(String yaml) {
        return template(yaml, CloudFormationOptions.DEFAULT);
    }

    static Show template(String yaml, CloudFormationOptions options) {
        return new Show(CloudFormationReader.read(SourceFile.of("t.yaml", yaml), options));
    }

    static Show of(SourceTree tree, String path) {
        return new Show(CloudFormationReader.read(tree, path, CloudFormationOptions.DEFAULT));
    }

    static Show open(String yaml) {
        return template(yaml, CloudFormationOptions.DEFAULT.withAllValues(true));
    }

    /// A template with one resource `R` that has the properties; nothing may be wrong with it.
    static Show properties(String head, String properties) {
        var show = template(
                head + "Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n  R:\n    Type: A::B::C\n    Properties:\n"
                        + properties.indent(6));
        assertEquals(List.of(), show.problems());
        return show;
    }

    /// What the expression is worth as a property, where nothing is wrong.
    static String value(String head, String expression) {
        return properties(head, "P: " + expression).property("P");
    }

    /// What is wrong with the expression.
    static List<String> wrong(String head, String expression) {
        var show = template(head
                + "Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n  R:\n    Type: A::B::C\n    Properties:\n      P: "
                + expression + "\n");
        assertEquals("${error}", show.property("P"));
        return show.problems();
    }

    List<String> problems() {
        return root.diagnostics().stream().map(Diagnostic::summary).toList();
    }

    Resource resource(String address) {
        return root.resources().stream()
                .filter(r -> r.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " of " + addresses()));
    }

    List<String> addresses() {
        return root.resources().stream()
                .map(Resource::address)
                .filter(a -> !a.contains("Parameters."))
                .toList();
    }

    String property(String name) {
        return resource("R").declared().get(name).map(this::draw).orElse("absent");
    }

    Value raw(String name) {
        return resource("R").declared().get(name).orElseThrow();
    }

    /// What SAM's transform makes, `Id: AWS::Type`.
    List<String> made() {
        return root.resources().stream()
                .flatMap(r -> r.expansion().map(e -> r.address() + ": " + e.type()).stream())
                .toList();
    }

    /// A property of what a shorthand becomes, or of what comes with it.
    String made(String address, String property) {
        return resource(address)
                .expansion()
                .orElseThrow()
                .properties()
                .get(property)
                .map(this::draw)
                .orElse("absent");
    }

    String when(String address) {
        return draw(resource(address).when());
    }

    String draw(Value value) {
        return switch (value) {
            case Value.Null _ -> "null";
            case Value.Bool b -> String.valueOf(b.value());
            case Value.Number n -> n.value().toPlainString();
            case Value.Text t -> "'" + t.value() + "'";
            case Value.Entity _ -> "entity";
            case Value.Unknown u
            when !u.known().parts().isEmpty() ->
                u.known().parts().stream().map(Show::part).collect(Collectors.joining("", "'", "'"));
            case Value.Unknown u -> "${" + u.cause().text() + "}";
            case Value.Choice c ->
                c.cases().stream()
                        .map(a -> draw(a.when()) + ": " + draw(a.value()))
                        .collect(Collectors.joining(" | ", "?(", ")"));
            case Value.Sequence s ->
                s.elements().stream()
                                .map(e -> (e.when() == Guard.ALWAYS ? "" : draw(e.when()) + "? ") + draw(e.value()))
                                .collect(Collectors.joining(", ", "[", ""))
                        + (s.rest().isPresent() ? ", …]" : "]");
            case Value.Mapping m ->
                m.values().entrySet().stream()
                                .map(e -> e.getKey() + ": " + draw(e.getValue()))
                                .collect(Collectors.joining(", ", "{", ""))
                        + (m.rest().isPresent() ? ", …}" : "}");
        };
    }

    private static String part(Known.Part part) {
        return switch (part) {
            case Known.Part.Literal(var text) -> text;
            case Known.Part.Hole(var hole) -> "${" + hole.cause().text() + "}";
        };
    }

    String draw(Guard guard) {
        var guards = root.guards();
        var name = guards.nameOf(guard);
        if (name.isPresent()) {
            return name.get();
        }
        var negated = guards.nameOf(guards.not(guard));
        if (negated.isPresent()) {
            return "!" + negated.get();
        }
        return switch (guard) {
            case Guard.Fixed(var holds) -> String.valueOf(holds);
            case Guard.On on ->
                on.cases().entrySet().stream()
                        .map(e -> on.input().name() + "=" + e.getKey() + ": " + draw(e.getValue()))
                        .collect(Collectors.joining(", ", "<", ", else " + draw(on.otherwise()) + ">"));
        };
    }
}
