package dev.picket.resource;

import dev.picket.hcl.Body;
import dev.picket.hcl.CoreFunctions;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.HclParser;
import dev.picket.hcl.Scope;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// A root read from Terraform-like text, without modules: `resource`, `data` and `unread "module.m" { … }` blocks.
/// `var.x` is an input of nobody's value. In a resource `when = var.x` makes it conditional, `keys = ["a", "b"]`
/// several instances, `many = true` one `[*]`. CloudFormation's types take their properties as attributes; `ref.Name`
/// refers to a logical id.
final class TextRoot {
    private final String path;
    private final SourceFile file;
    private final Body body;
    private final Guards guards = new Guards();
    private final List<Resource> resources = new ArrayList<>();

    private TextRoot(String path, String text) {
        this.path = path;
        this.file = SourceFile.of(path + "/main.tf", text);
        var parsed = HclParser.parse(file);
        if (!parsed.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(parsed.diagnostics().toString());
        }
        this.body = parsed.body();
    }

    static Root of(String path, String text) {
        return new TextRoot(path, text).read();
    }

    private Root read() {
        var unread = new ArrayList<Root.OutOfReach>();
        for (var block : body.blocks().toList()) {
            switch (block.type()) {
                case "resource", "data" -> instances(block);
                case "unread" ->
                    unread.add(new Root.OutOfReach(
                            block.label(0), "no copy of it is in the tree", block.header(), object(block, List.of())));
                default -> throw new IllegalArgumentException(block.type());
            }
        }
        var format = resources.stream().findFirst().map(Resource::format).orElse(Format.TERRAFORM);
        return new Root(
                path, "", format, guards, Guard.ALWAYS, resources, List.of(), unread, List.of(), List.of(file.path()));
    }

    private void instances(Body.Block block) {
        var keys = block.body().attribute("keys").map(a -> (Expression.Tuple) a.value());
        if (keys.isPresent()) {
            keys.get().elements().forEach(k -> resource(block, "[\"" + ((Expression.Text) k).value() + "\"]", false));
        } else {
            boolean many = block.body().attribute("many").isPresent();
            resource(block, many ? "[*]" : "", many);
        }
    }

    private void resource(Body.Block block, String key, boolean many) {
        boolean aws = block.label(0).contains("::");
        boolean data = block.type().equals("data");
        var name = aws ? block.label(1) : (data ? "data." : "") + block.label(0) + "." + block.label(1);
        var when = block.body()
                .attribute("when")
                .map(a -> guards.is(
                        guards.opaque(
                                "when " + a.value().span().text(),
                                a.value().span().text()),
                        "true"))
                .orElse(Guard.ALWAYS);
        resources.add(new Resource(
                path,
                name + key,
                name,
                name,
                path,
                data ? Resource.Mode.DATA : Resource.Mode.MANAGED,
                aws ? Format.CLOUDFORMATION : Format.TERRAFORM,
                block.label(0),
                block.header(),
                block.span(),
                when,
                many,
                object(block, List.of("when", "keys", "many"), key),
                Value.Mapping.object(new LinkedHashMap<>(), Home.written(block.header())),
                new BlockPlaces(block)));
    }

    private Value.Mapping object(Body.Block block, List<String> without) {
        return object(block, without, "");
    }

    private Value.Mapping object(Body.Block block, List<String> without, String key) {
        var members = new LinkedHashMap<String, Value>();
        block.body()
                .attributes()
                .filter(a -> !without.contains(a.name()))
                .forEach(a -> members.put(a.name(), value(a.value(), key)));
        var lists = new LinkedHashMap<String, List<Value>>();
        block.body()
                .blocks()
                .forEach(b ->
                        lists.computeIfAbsent(b.type(), _ -> new ArrayList<>()).add(object(b, List.of(), key)));
        lists.forEach((name, values) ->
                members.put(name, Value.Sequence.list(Type.ANY, values, Home.written(block.header()))));
        return Value.Mapping.object(members, Home.written(block.header()));
    }

    private Value value(Expression e, String key) {
        return Choices.cell(
                guards,
                Guard.ALWAYS,
                Home.written(e.span()),
                ways -> Evaluator.evaluate(
                        e, new Evaluation(scope(key), ways, Evaluation.Dialect.HCL, CoreFunctions.ALL, d -> {
                            throw new IllegalArgumentException(d.toString());
                        })));
    }

    private Scope scope(String key) {
        return name -> Optional.of(
                switch (name) {
                    case "var" -> names(x -> input("var." + x));
                    case "key" -> new Value.Text(key.replaceAll("[\\[\\]\"]", ""), Home.written(file.at(0)));
                    case "ref" -> names(id -> reference(id, "Ref"));
                    case "att" -> names(id -> names(a -> reference(id, a)));
                    case "data" -> names(type -> names(x -> target("data." + type + "." + x)));
                    default -> names(x -> target(name + "." + x));
                });
    }

    private Value input(String name) {
        var known = Known.NOTHING.withInput(guards.opaque(name, name));
        return new Value.Unknown(
                new Cause(Cause.Kind.INPUT, name, file.at(0)), Type.ANY, known, Home.written(file.at(0)));
    }

    private Value target(String address) {
        return names(x -> x.equals("instance")
                ? names(key -> names(a -> reference(address + "[\"" + key + "\"]", a)))
                : x.equals("each") ? names(a -> reference(address + "[*]", a)) : reference(address, x));
    }

    private Value reference(String address, String attribute) {
        var cause = new Cause(Cause.Kind.ATTRIBUTE, address + "." + attribute, file.at(0));
        var known = Known.NOT_NULL.withRefers(new Symbol(path, address, attribute));
        return new Value.Unknown(cause, Type.STRING, known, Home.written(file.at(0)));
    }

    private Value names(java.util.function.Function<String, Value> meaning) {
        return new Value.Entity(
                new Value.Members() {
                    @Override
                    public Optional<Value> get(String name) {
                        return Optional.of(meaning.apply(name));
                    }

                    @Override
                    public SequencedSet<String> names() {
                        return new LinkedHashSet<>();
                    }
                },
                Home.written(file.at(0)));
    }

    private record BlockPlaces(Body.Block block) implements Resource.Syntax {
        @Override
        public String path(Span place) {
            return "";
        }

        @Override
        public Span enclosing(Span place) {
            return block.span().contains(place) ? innermost(block, place) : block.header();
        }

        private static Span innermost(Body.Block block, Span place) {
            return block.body()
                    .blocks()
                    .filter(b -> b.span().contains(place))
                    .findFirst()
                    .map(b -> innermost(b, place))
                    .orElse(block.header());
        }
    }
}
