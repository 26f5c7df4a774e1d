package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.hcl.Expression.BinaryOperator;
import dev.picket.hcl.Expression.UnaryOperator;
import dev.picket.hcl.Functions;
import dev.picket.resource.Model;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Checks rule files against the facts: types, properties and attributes exist, kinds agree, functions and names are known,
/// `!` is not asked of what may be absent. Paths below `json` and behind functions cannot be checked.
public final class RuleCheck {
    private static final Set<String> RELATIONS = Set.of(
            "target",
            "pointing",
            "resources",
            "open",
            "refers_to",
            "seen",
            "carried",
            "awaiting",
            "type_of",
            "names",
            "written",
            "inherit",
            "try",
            "can");

    /// What every resource of Terraform's may hold, whatever its provider, and an adapter may read.
    private static final Set<String> TERRAFORMS_OWN = Set.of("provisioner");

    private final Facts facts;
    private final Library library;
    private final Functions functions;
    private final Set<String> practices;
    private final Set<String> families;
    private final Set<String> rules;
    private final Set<Diagnostic> problems = new LinkedHashSet<>();
    private final Map<String, Set<String>> declared = new HashMap<>();

    private RuleCheck(Facts facts, Catalogue catalogue) {
        this.facts = facts;
        this.library = catalogue.library();
        this.functions = RuleFunctions.of(catalogue);
        this.practices = catalogue.practices().keySet();
        this.families = catalogue.families().keySet();
        this.rules = Set.copyOf(catalogue.ids());
    }

    /// What is wrong with `files`, which are among those of the catalogue.
    public static List<Diagnostic> of(List<RuleFile> files, Catalogue catalogue, Facts facts) {
        var check = new RuleCheck(facts, catalogue);
        files.forEach(f -> f.schemas()
                .forEach(s -> check.declared.put(s.type(), s.properties().keySet())));
        files.forEach(check::file);
        return List.copyOf(check.problems);
    }

    private void file(RuleFile file) {
        file.rules().forEach(this::rule);
        file.adapters().forEach(this::adapter);
        file.views().forEach(v -> {
            type(v.type(), v.place());
            v.byName()
                    .values()
                    .forEach(view -> view.value().ifPresent(e -> {
                        names(e, Set.of("self", "account"));
                        judge(e, finder(v.type(), Set.of()));
                    }));
        });
        file.defaults().forEach(this::preset);
    }

    private void rule(RuleFile.Written written) {
        var rule = written.rule();
        for (var p : written.texts().practices()) {
            if (!practices.isEmpty() && !practices.contains(p)) {
                problems.add(RuleDiagnostics.unknownPractice(written.at(p), p, practices));
            }
        }
        written.texts()
                .family()
                .filter(f -> !families.contains(f))
                .ifPresent(f -> problems.add(RuleDiagnostics.unknownFamily(written.at(f), f, families)));
        written.texts().within().stream()
                .filter(id -> !rules.contains(id))
                .forEach(id -> problems.add(RuleDiagnostics.unknownRule(written.at(id), id, rules)));
        var scope = new TreeSet<>(rule.let().keySet());
        scope.addAll(List.of("self", "account", "param"));
        if (rule.each().isPresent()) {
            scope.add("it");
        }
        rule.expressions().forEach(e -> {
            names(e, scope);
            params(e, rule);
        });
        for (var type : rule.resources()) {
            type(type, written.at(type));
            var finder = finder(type, Set.of());
            rule.let().forEach((name, e) -> finder.name(name, finder.of(e)));
            rule.each().ifPresent(e -> {
                judge(e, finder);
                if (finder.of(e) instanceof Shape.ListOf(var element)) {
                    finder.name("it", element);
                } else if (finder.of(e) instanceof Shape.Property p
                        && finder.kind(p).equals("list(object)")) {
                    finder.name("it", new Shape.Property(p.type(), p.path() + "[]"));
                }
            });
            rule.expressions().forEach(e -> judge(e, finder));
            rule.fix().forType(type).forEach((path, value) -> edit(type, path, value, finder));
        }
    }

    private void edit(String type, String path, Expression value, ShapeFinder finder) {
        if (path.startsWith("it.") || !facts.awsTypes().contains(type)) {
            return;
        }
        int dot = path.indexOf('.');
        if (dot > 0
                && finder.kind(new Shape.Property(type, path.substring(0, dot))).contains("json")) {
            return;
        }
        if (!finder.exists(new Shape.Property(type, path))) {
            problems.add(RuleDiagnostics.unknownProperty(
                    value.span(), type, path, facts.aws(type).keySet()));
        } else {
            constructed(value, type, path);
        }
    }

    private void adapter(RuleFile.Adapter adapter) {
        if (adapter.row().isEmpty()) {
            return; // an old name need not be in the facts
        }
        if (!facts.terraformTypes().contains(adapter.type())) {
            problems.add(RuleDiagnostics.unknownType(adapter.place(), adapter.type(), facts.terraformTypes()));
            return;
        }
        var row = adapter.row().get();
        var aws = row.becomes().or(row::partOf).orElseThrow();
        type(aws, adapter.at(aws));
        var known = new TreeSet<>(adapter.removed());
        known.addAll(TERRAFORMS_OWN);
        var finder = finder(adapter.type(), known);
        var scope = row.each().isPresent() ? Set.of("self", "it") : Set.of("self");
        var all = new ArrayList<Expression>(row.properties().values());
        row.each().ifPresent(e -> {
            all.add(e);
            finder.name("it", finder.of(e) instanceof Shape.ListOf(var element) ? element : each(finder.of(e)));
        });
        row.when().ifPresent(all::add);
        row.through().ifPresent(all::add);
        all.forEach(e -> {
            names(e, scope);
            finder.of(e);
        });
        row.properties().forEach((name, e) -> property(name, e, aws));
        row.attributes().forEach((name, attribute) -> attribute(adapter, name, attribute, aws));
    }

    private static Shape each(Shape list) {
        return list instanceof Shape.Property p ? new Shape.Property(p.type(), p.path() + "[]") : Shape.ANY;
    }

    private void property(String name, Expression value, String aws) {
        if (facts.aws(aws).containsKey(name)) {
            constructed(value, aws, name);
        } else if (!isGiven(aws, name)) {
            problems.add(
                    Character.isLowerCase(name.charAt(0))
                            ? RuleDiagnostics.ownPropertyNotGiven(value.span(), aws, name)
                            : RuleDiagnostics.unknownProperty(
                                    value.span(), aws, name, facts.aws(aws).keySet()));
        }
    }

    private boolean isGiven(String type, String name) {
        return library.type(type)
                .map(e -> e.views().get(name))
                .filter(Model.View::given)
                .isPresent();
    }

    private void attribute(RuleFile.Adapter adapter, String name, String attribute, String aws) {
        if (!facts.terraform(adapter.type()).containsKey(name)
                && !adapter.removed().contains(name)) {
            problems.add(RuleDiagnostics.unknownAttribute(
                    adapter.at(name),
                    adapter.type(),
                    name,
                    facts.terraform(adapter.type()).keySet()));
        }
        var table = facts.aws(aws);
        if (!table.containsKey("@" + attribute) && !table.containsKey(attribute)) {
            problems.add(RuleDiagnostics.unknownProperty(adapter.at(attribute), aws, attribute, table.keySet()));
        }
    }

    /// The members of an object that is made at a path exist there.
    private void constructed(Expression value, String type, String path) {
        switch (value) {
            case Expression.Parentheses p -> constructed(p.inner(), type, path);
            case Expression.Tuple t -> t.elements().forEach(e -> constructed(e, type, path + "[]"));
            case Expression.ForTuple f -> constructed(f.result(), type, path + "[]");
            case Expression.Conditional c -> {
                constructed(c.then(), type, path);
                constructed(c.otherwise(), type, path);
            }
            case Expression.Call c
            when c.name().equals("concat") || c.name().equals("merge") ->
                c.arguments().forEach(a -> constructed(a, type, path));
            case Expression.Object o -> members(o, type, path);
            default -> {}
        }
    }

    private void members(Expression.Object object, String type, String path) {
        var table = facts.aws(type);
        var kind = path.endsWith("[]")
                ? "object"
                : Optional.ofNullable(table.get(path)).map(Facts.Property::kind).orElse("");
        if (!kind.equals("object") || table.keySet().stream().noneMatch(k -> k.startsWith(path + "."))) {
            return;
        }
        for (var m : object.members()) {
            if (m.key() instanceof Expression.Text(var name, var at)) {
                if (!table.containsKey(path + "." + name)) {
                    problems.add(RuleDiagnostics.unknownProperty(at, type, path + "." + name, table.keySet()));
                } else {
                    constructed(m.value(), type, path + "." + name);
                }
            }
        }
    }

    private void preset(RuleFile.Preset preset) {
        type(preset.type(), preset.place());
        var path = preset.value().path();
        boolean terraform = facts.terraformTypes().contains(preset.type());
        boolean there = terraform
                ? facts.terraform(preset.type()).containsKey(path.replace("[]", ""))
                : facts.aws(preset.type()).containsKey(path) || isGiven(preset.type(), path);
        if (facts.knows(preset.type()) && !there) {
            problems.add(RuleDiagnostics.unknownProperty(
                    preset.place(),
                    preset.type(),
                    path,
                    facts.aws(preset.type()).keySet()));
        }
        var finder = finder(preset.type(), Set.of());
        names(preset.value().value(), Set.of("self", "it", "account"));
        finder.of(preset.value().value());
    }

    private void type(String type, Span place) {
        boolean known = type.equals("*")
                || type.equals("account")
                || facts.knows(type)
                || declared.containsKey(type)
                || type.startsWith("packer::")
                || type.startsWith("terraform::")
                || type.startsWith("cloudformation::");
        if (!known) {
            var all = new TreeSet<>(facts.awsTypes());
            all.addAll(facts.terraformTypes());
            problems.add(RuleDiagnostics.unknownType(place, type, all));
        }
    }

    private ShapeFinder finder(String type, Set<String> removed) {
        var self = facts.knows(type) ? new Shape.Whole(type) : Shape.ANY;
        return new ShapeFinder(facts, library, self, removed, this::unknown);
    }

    private void unknown(Span at, String type, String path) {
        if (facts.terraformTypes().contains(type)) {
            var plain = path.replace("[]", "");
            problems.add(
                    facts.terraform(type).containsKey(plain)
                            ? RuleDiagnostics.blockWithoutIndex(at, path)
                            : RuleDiagnostics.unknownAttribute(
                                    at, type, plain, facts.terraform(type).keySet()));
        } else {
            problems.add(RuleDiagnostics.unknownProperty(
                    at, type, path, facts.aws(type).keySet()));
        }
    }

    /// Paths, negations and comparisons.
    private void judge(Expression e, ShapeFinder finder) {
        finder.of(e);
        Calls.walk(e, x -> {
            switch (x) {
                case Expression.Unary u when u.operator() == UnaryOperator.NOT -> negation(u, finder);
                case Expression.Binary b
                when b.operator() == BinaryOperator.EQUAL || b.operator() == BinaryOperator.NOT_EQUAL -> {
                    comparison(b.left(), b.right(), finder);
                    comparison(b.right(), b.left(), finder);
                }
                default -> {}
            }
        });
    }

    private void negation(Expression.Unary u, ShapeFinder finder) {
        if (u.operand() instanceof Expression.Attribute a
                && quiet(finder, a) instanceof Shape.Property p
                && p.type().contains("::")
                && library.type(p.type()).orElse(Library.Entry.EMPTY).defaults().stream()
                        .noneMatch(d -> d.path().equals(p.path()))) {
            problems.add(RuleDiagnostics.notOfAbsent(u.span(), Clauses.label(a)));
        }
    }

    private void comparison(Expression path, Expression literal, ShapeFinder finder) {
        if (!(path instanceof Expression.Attribute a) || !(quiet(finder, a) instanceof Shape.Property p)) {
            return;
        }
        boolean right = switch (finder.kind(p)) {
            case "bool" -> !(literal instanceof Expression.Text || literal instanceof Expression.Number);
            case "number" -> !(literal instanceof Expression.Text || literal instanceof Expression.Bool);
            case "string" -> !(literal instanceof Expression.Number || literal instanceof Expression.Bool);
            default -> true;
        };
        if (!right) {
            problems.add(RuleDiagnostics.kindsDiffer(
                    literal.span(),
                    Clauses.label(a),
                    finder.kind(p),
                    LiteralText.of(literal).orElse("this")));
        }
    }

    /// Names that a loop binds are not known here: what begins with one has no shape.
    private static Shape quiet(ShapeFinder finder, Expression e) {
        return finder.of(e);
    }

    private void params(Expression e, Rule rule) {
        Calls.walk(e, x -> {
            if (x instanceof Expression.Attribute a
                    && a.target() instanceof Expression.Name n
                    && n.name().equals("param")
                    && !rule.params().containsKey(a.name())) {
                problems.add(RuleDiagnostics.unknownParam(
                        a.nameSpan(), a.name(), rule.params().keySet()));
            }
        });
    }

    /// Functions exist, and each name is in scope or bound by a loop around it.
    private void names(Expression e, Set<String> scope) {
        switch (e) {
            case Expression.Name n -> {
                if (!scope.contains(n.name())) {
                    problems.add(RuleDiagnostics.unknownName(n.span(), n.name(), new TreeSet<>(scope)));
                }
            }
            case Expression.Call c -> {
                if (!isFunction(c.name())) {
                    problems.add(RuleDiagnostics.unknownFunction(c.nameSpan(), c.name(), RELATIONS));
                }
                c.arguments().forEach(a -> names(a, scope));
            }
            case Expression.ForTuple f -> {
                names(f.collection(), scope);
                var inner = with(scope, f.key(), f.value());
                names(f.result(), inner);
                f.condition().ifPresent(c -> names(c, inner));
            }
            case Expression.ForObject f -> {
                names(f.collection(), scope);
                var inner = with(scope, f.key(), f.value());
                names(f.resultKey(), inner);
                names(f.resultValue(), inner);
                f.condition().ifPresent(c -> names(c, inner));
            }
            case Expression.Template t when t.parts().stream().anyMatch(p -> p instanceof Expression.Part.For) -> {}
            default -> dev.picket.hcl.Subexpressions.of(e).forEach(x -> names(x, scope));
        }
    }

    private boolean isFunction(String name) {
        return RELATIONS.contains(name) || functions.find(name).isPresent();
    }

    private static Set<String> with(Set<String> scope, Optional<String> key, String value) {
        var inner = new TreeSet<>(scope);
        inner.add(value);
        key.ifPresent(inner::add);
        return inner;
    }
}
