package dev.picket.terraform;

import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Scope;
import dev.picket.resource.JsonText;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// `data "aws_iam_policy_document"`: the policy that its `json` is. Each statement is homed at its `statement` block,
/// its members at the arguments that gave them.
final class PolicyDocument {
    static final String JSON = "json";

    private final Run run;
    private final Block block;
    private final Mapping written;
    private final Ways ways;
    private Optional<Value.Unknown> open = Optional.empty();

    private PolicyDocument(Run run, Block block, Mapping written, Ways ways) {
        this.run = run;
        this.block = block;
        this.written = written;
        this.ways = ways;
    }

    static boolean answers(Block block, String attribute) {
        return block.label(0).equals("aws_iam_policy_document")
                && (attribute.equals(JSON) || attribute.equals("minified_json"));
    }

    /// The text where all of it is known, else an unknown text; in both cases with the document.
    static Value evaluate(Run run, Block block, Scope scope, String attribute) {
        var written = new BlockReader(run, _ -> {})
                .read(block.body(), block.header(), scope, Guard.ALWAYS, MetaArguments.NAMES);
        boolean pretty = attribute.equals(JSON);
        return run.cell(
                Guard.ALWAYS,
                Home.made(block.header()),
                ways -> new PolicyDocument(run, block, written, ways).text(pretty));
    }

    private Value text(boolean pretty) {
        var document = document();
        var home = Home.written(block.header());
        var resolved = DocumentState.of(document);
        if (resolved.unknown().isPresent()) {
            var u = resolved.unknown().get();
            return new Value.Unknown(
                    u.cause(), Type.STRING, Known.NOT_NULL.withDocument(document), home, u.sensitive());
        }
        var settled = resolved.choices() ? DocumentState.settle(document, ways) : document;
        var text = PolicyText.write(settled, pretty);
        return new Value.Text(text, Optional.of(settled), home, false);
    }

    private Mapping document() {
        var merge = new PolicyMerge(ways.guards());
        for (var source : documents("source_policy_documents", "source_json")) {
            merge.adopt(source);
            statements(source).forEach(merge::append);
        }
        merge.adopt(header());
        for (var e : elements("statement")) {
            if (Choices.settle(e.value(), ways) instanceof Mapping m) {
                merge.replaceBySid(new Element(e.when(), new PolicyStatement(m, ways).build()));
            }
        }
        for (var override : documents("override_policy_documents", "override_json")) {
            merge.adopt(override);
            statements(override).forEach(merge::replaceBySid);
        }
        return merge.document(Home.written(block.header()), open);
    }

    /// What the data source itself says besides statements.
    private Mapping header() {
        var members = new LinkedHashMap<String, Value>();
        members.put(
                "Version", member("version").orElseGet(() -> new Value.Text("2012-10-17", Home.made(block.header()))));
        member("policy_id").ifPresent(v -> members.put("Id", v));
        return Mapping.object(members, Home.written(block.header()));
    }

    private Optional<Value> member(String name) {
        return written.get(name).filter(v -> !(v instanceof Value.Null));
    }

    private List<Element> elements(String name) {
        var value = written.get(name).map(v -> Choices.settle(v, ways));
        if (value.isEmpty() || !(value.get() instanceof Sequence s)) {
            value.filter(Value.Unknown.class::isInstance).ifPresent(u -> opened((Value.Unknown) u));
            return List.of();
        }
        s.rest().ifPresent(this::opened);
        return s.elements();
    }

    private void opened(Value.Unknown why) {
        open = open.or(() -> Optional.of(why));
    }

    private List<Mapping> documents(String list, String single) {
        var found = new ArrayList<Mapping>();
        var values = new ArrayList<Value>();
        for (var e : elements(list)) {
            if (ways.decide(e.when())) {
                values.add(e.value());
            }
        }
        member(single).ifPresent(values::add);
        for (var v : values) {
            switch (Choices.settle(v, ways)) {
                case Value.Text t ->
                    object(t.document().or(() -> JsonText.document(t))).ifPresent(found::add);
                case Value.Unknown u ->
                    object(u.known().document().or(() -> JsonText.document(u)))
                            .ifPresentOrElse(found::add, () -> opened(u));
                case Value.Null _,
                        Value.Bool _,
                        Value.Number _,
                        Value.Sequence _,
                        Value.Mapping _,
                        Value.Entity _,
                        Value.Choice _ -> {}
            }
        }
        return found;
    }

    private static Optional<Mapping> object(Optional<Value> document) {
        return document.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    private List<Element> statements(Mapping document) {
        var value = document.get("Statement").map(v -> Choices.settle(v, ways));
        if (value.isEmpty()) {
            return List.of();
        }
        return switch (value.get()) {
            case Sequence s -> {
                s.rest().ifPresent(this::opened);
                var elements = new ArrayList<Element>();
                for (int i = 0; i < s.size(); i++) {
                    elements.add(new Element(s.elements().get(i).when(), s.get(i)));
                }
                yield elements;
            }
            case Mapping m -> List.of(new Element(Guard.ALWAYS, m));
            case Value.Unknown u -> {
                opened(u);
                yield List.of();
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _, Value.Choice _ -> List.of();
        };
    }
}
