package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.resource.Model;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Checks rule files against the facts: types, properties and attributes exist, kinds agree, functions and names are known,
/// `!` is not asked of what may be absent. Paths below `json` and behind functions cannot be checked.
public final class RuleCheck {
    /// What every resource of Terraform's may hold, whatever its provider, and an adapter may read.
    private static final Set<String> TERRAFORMS_OWN = Set.of("provisioner");

    private final Facts facts;
    private final Library library;
    private final NameCheck names;
    private final KindCheck kinds;
    private final MemberCheck members;
    private final Set<String> practices;
    private final Set<String> families;
    private final Set<String> rules;
    private final Set<Diagnostic> problems = new LinkedHashSet<>();
    private final Map<String, Set<String>> declared = new HashMap<>();

    private RuleCheck(Facts facts, Catalogue catalogue) {
        this.facts = facts;
        this.library = catalogue.library();
        this.names = new NameCheck(RuleFunctions.of(catalogue), problems);
        this.kinds = new KindCheck(library, problems);
        this.members = new MemberCheck(facts, problems);
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
                        names.check(e, Set.of("self", "account"));
                        kinds.check(e, finder(v.type(), Set.of()));
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
            names.check(e, scope);
            names.params(e, rule);
        });
        for (var type : rule.resources()) {
            type(type, written.at(type));
            var finder = finder(type, Set.of());
            rule.let().forEach((name, e) -> finder.name(name, finder.of(e)));
            rule.each().ifPresent(e -> {
                kinds.check(e, finder);
                kinds.loop(e, finder);
                if (finder.of(e) instanceof Shape.ListOf(var element)) {
                    finder.name("it", element);
                } else if (finder.of(e) instanceof Shape.Property p
                        && finder.kind(p).equals("list(object)")) {
                    finder.name("it", new Shape.Property(p.type(), p.path() + "[]"));
                }
            });
            rule.expressions().forEach(e -> kinds.check(e, finder));
            rule.when().ifPresent(e -> kinds.answer("when", e, finder));
            kinds.answer("require", rule.require(), finder);
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
            members.check(value, type, path);
        }
    }

    private void adapter(RuleFile.Adapter adapter) {
        if (adapter.row().isEmpty()) {
            return; // an old name need not be in the facts
        }
        boolean dropped = !facts.terraformTypes().contains(adapter.type());
        if (dropped && adapter.removed().isEmpty()) {
            problems.add(RuleDiagnostics.unknownType(adapter.place(), adapter.type(), facts.terraformTypes()));
            return;
        }
        var row = adapter.row().get();
        var aws = row.becomes().or(row::partOf).orElseThrow();
        type(aws, adapter.at(aws));
        var known = new TreeSet<>(adapter.removed());
        known.addAll(TERRAFORMS_OWN);
        var finder = dropped
                ? new ShapeFinder(facts, library, new Shape.Whole(adapter.type()), known, this::unknown)
                : finder(adapter.type(), known);
        var scope = row.each().isPresent() ? Set.of("self", "it") : Set.of("self");
        var all = new ArrayList<Expression>(row.properties().values());
        row.each().ifPresent(e -> {
            all.add(e);
            finder.name("it", finder.of(e) instanceof Shape.ListOf(var element) ? element : each(finder.of(e)));
        });
        row.when().ifPresent(all::add);
        row.through().ifPresent(all::add);
        all.forEach(e -> {
            names.check(e, scope);
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
            members.check(value, aws, name);
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
        if (Character.isLowerCase(attribute.charAt(0))) {
            return; // AWS has no name for it
        }
        if (!table.containsKey("@" + attribute) && !table.containsKey(attribute)) {
            problems.add(RuleDiagnostics.unknownProperty(adapter.at(attribute), aws, attribute, table.keySet()));
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
        names.check(preset.value().value(), Set.of("self", "it", "account"));
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
}
