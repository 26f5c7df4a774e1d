package dev.picket.terraform;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.resource.Format;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.terraform.StateFile.Recorded;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A state to a root of its own, as rules see it: one `terraform::State`, and a `terraform::StateResource` or
/// `terraform::StateOutput` for what it records. What it records is judged for secrets alone: the configuration says what is deployed.
public final class StateReader {
    private static final String STATE = "terraform::State";

    private StateReader() {}

    /// By its name, or by its beginning: `head` is enough if it holds the first few hundred bytes.
    public static boolean isState(String path, byte[] head) {
        return StateFile.looksLikeState(path, head);
    }

    /// Empty for what is no state after all.
    public static Optional<Root> read(SourceFile file) {
        return StateFile.read(file).map(StateReader::root);
    }

    /// Where a state's root holds texts: any of them may be a secret, so none is quoted.
    public static List<Span> texts(Root root) {
        return root.resources().stream()
                .flatMap(r -> r.declared().get("Texts").stream())
                .filter(Value.Sequence.class::isInstance)
                .flatMap(t -> ((Value.Sequence) t).values().stream())
                .map(v -> v.home().place())
                .toList();
    }

    private static Root root(StateFile state) {
        var path = state.file().path();
        var resources = new ArrayList<Resource>();
        var home = Home.written(state.header());
        resources.add(resource(
                path,
                STATE,
                Paths.name(path),
                state.header(),
                state.header(),
                Map.of(
                        "Resources",
                        new Value.Number(BigDecimal.valueOf(state.resources().size()), home),
                        "Encrypted",
                        new Value.Bool(state.encrypted(), home)),
                new PlanSyntax(empty(state.header()), state.header())));
        state.resources().forEach(r -> resources.add(recorded(path, "terraform::StateResource", r)));
        state.outputs().forEach(r -> resources.add(recorded(path, "terraform::StateOutput", r)));
        return new Root(
                path,
                "",
                Format.TERRAFORM,
                new Guards(),
                Guard.ALWAYS,
                resources,
                List.of(),
                List.of(),
                List.of(),
                List.of(path));
    }

    private static MappingNode empty(Span at) {
        return new MappingNode(List.of(), true, Optional.empty(), at);
    }

    private static Resource recorded(String path, String type, Recorded r) {
        var home = Home.written(r.place());
        var texts = new ArrayList<Value>();
        texts("", r.values(), r.marks(), texts);
        return resource(
                path,
                type,
                r.address(),
                r.place(),
                r.values().span(),
                Map.of(
                        "Type", new Value.Text(r.type(), home),
                        "Kind", kind(r, home),
                        "Texts", Value.Sequence.list(Type.ANY, texts, home)),
                r.values() instanceof MappingNode m
                        ? new PlanSyntax(m, r.place())
                        : new PlanSyntax(empty(r.place()), r.place()));
    }

    private static Value kind(Recorded r, Home home) {
        return r.values() instanceof MappingNode m && m.get("type").orElse(null) instanceof Scalar s
                ? new Value.Text(s.text(), home)
                : new Value.Null(home);
    }

    private static void texts(String path, Node node, StateMarks marks, List<Value> into) {
        switch (node) {
            case Scalar s -> {
                if (s.style() == Node.Style.JSON_STRING && !s.text().isEmpty()) {
                    into.add(new Value.Entity(new StateText(path, s, marks.covers(path)), Home.written(s.span())));
                }
            }
            case MappingNode m -> m.entries().forEach(e -> texts(below(path, e.name()), e.value(), marks, into));
            case SequenceNode l -> l.items().forEach(i -> texts(path, i, marks, into));
        }
    }

    /// In a flat state the name is a path with indices of its own.
    private static String below(String path, String name) {
        var plain = name.indexOf('.') < 0 ? name : name.replaceAll("\\.(\\d+|#|%)(?=\\.|$)", "");
        return path.isEmpty() ? plain : path + "." + plain;
    }

    private static Resource resource(
            String path,
            String type,
            String address,
            Span header,
            Span block,
            Map<String, Value> members,
            Resource.Syntax syntax) {
        return new Resource(
                path,
                address,
                address,
                address,
                path,
                Resource.Mode.MANAGED,
                Format.TERRAFORM,
                type,
                header,
                block,
                Guard.ALWAYS,
                false,
                Mapping.object(new LinkedHashMap<>(new java.util.TreeMap<>(members)), Home.written(header)),
                Mapping.object(new LinkedHashMap<>(), Home.written(header)),
                syntax);
    }
}
