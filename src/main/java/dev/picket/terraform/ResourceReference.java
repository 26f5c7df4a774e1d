package dev.picket.terraform;

import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Conversion;
import dev.picket.hcl.Scope;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Ways.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// What a reference to one instance of a resource can ask for. An argument that was written has its value; anything
/// else only AWS knows: an unknown that refers to the attribute.
final class ResourceReference implements Value.Members {
    private final Run run;
    private final Block block;
    private final boolean outside;
    private final String address;
    private final Scope scope;
    private final Map<String, Cell> cells = new HashMap<>();

    /// @param outside it is read, not made, here: a data source
    ResourceReference(Run run, Block block, boolean outside, String address, Scope scope) {
        this.run = run;
        this.block = block;
        this.outside = outside;
        this.address = address;
        this.scope = scope;
    }

    @Override
    public Optional<Value> get(String name) {
        var cell = cells.get(name);
        if (cell == null) {
            cell = new Cell(run, address + "." + name, block.header(), () -> evaluate(name));
            cells.put(name, cell);
        }
        return Optional.of(cell.get());
    }

    @Override
    public SequencedSet<String> names() {
        var names = new LinkedHashSet<>(BlockReader.names(block.body()));
        names.removeAll(MetaArguments.NAMES);
        names.add("id");
        return names;
    }

    private Value evaluate(String name) {
        if (outside && PolicyDocument.answers(block, name)) {
            return PolicyDocument.evaluate(run, block, scope, name);
        }
        if (MetaArguments.NAMES.contains(name)) {
            return computed(name);
        }
        // what fails here is said where the resource itself is read
        return new BlockReader(run, _ -> {})
                .member(block.body(), name, block.header(), scope, Guard.ALWAYS)
                .map(v -> written(name, v))
                .orElseGet(() -> computed(name));
    }

    private Value written(String name, Value value) {
        return switch (value) {
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(a -> new Case<>(a.when(), written(name, a.value())))
                                .toList(),
                        c.home());
            case Value.Unknown u
            when u.known().refers().isEmpty() || names(name) -> u.with(u.known().withRefers(symbol(name)));
            // as if it were not written: null, or what the provider computes
            case Value.Null _ -> computed(name);
            default -> block.body().attribute(name).isPresent() ? value : blocks(value, name);
        };
    }

    /// Whether the attribute is what the resource itself is called, so that whoever uses it means the resource.
    private boolean names(String attribute) {
        var type = block.label(0);
        return attribute.equals("id")
                || attribute.equals("arn")
                || attribute.equals("name")
                || type.endsWith("_" + attribute)
                || attribute.endsWith("_name") && named(type, attribute, "_name")
                || attribute.endsWith("_identifier") && named(type, attribute, "_identifier");
    }

    private static boolean named(String type, String attribute, String ending) {
        return type.endsWith("_" + attribute.substring(0, attribute.length() - ending.length()))
                || attribute.equals("identifier");
    }

    /// Blocks as things of their own: what is not written in them may be computed.
    private Value blocks(Value value, String path) {
        if (!(value instanceof Sequence s) || s.kind() != Sequence.Kind.LIST || s.element() != Type.ANY) {
            return value;
        }
        var elements = new ArrayList<Sequence.Element>(s.size());
        for (int i = 0; i < s.size(); i++) {
            var element = s.elements().get(i);
            elements.add(
                    element.value() instanceof Mapping m
                            ? new Sequence.Element(element.when(), block(m, path + "[" + i + "]"))
                            : element);
        }
        return new Sequence(s.kind(), s.element(), elements, s.rest(), s.home(), s.sensitive());
    }

    private Value block(Mapping m, String path) {
        return new Value.Entity(
                new Namespace(
                        m.members().keySet(),
                        name -> Optional.of(m.get(name)
                                .filter(v -> !(v instanceof Value.Null))
                                .map(v -> blocks(v, path + "." + name))
                                .orElseGet(() -> computed(path + "." + name)))),
                m.home());
    }

    private Value computed(String name) {
        var kind = outside ? Cause.Kind.OUTSIDE : Cause.Kind.ATTRIBUTE;
        var cause = new Cause(kind, address + "." + name, block.header());
        boolean text = isText(name);
        var known = (text ? Known.NOT_NULL : Known.NOTHING).withRefers(symbol(name));
        return new Value.Unknown(cause, text ? Type.STRING : type(name), known, Home.written(block.header()));
    }

    /// Terraform's own resource hands its input through, after apply.
    private Type type(String name) {
        return block.label(0).equals("terraform_data") && name.equals("output")
                ? get("input").map(Conversion::typeOf).orElse(Type.ANY)
                : Type.ANY;
    }

    private static boolean isText(String name) {
        return name.equals("id")
                || name.equals("arn")
                || name.equals("name")
                || name.endsWith("_id")
                || name.endsWith("_arn")
                || name.equals("dns_name");
    }

    private Symbol symbol(String name) {
        return new Symbol(run.directory(), address, name);
    }
}
