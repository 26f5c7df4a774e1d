package dev.picket.rule;

import dev.picket.hcl.Body;
import dev.picket.hcl.Expression;
import dev.picket.resource.Model;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/// Rule files in memory, merged: views of one type from several files, rows of one type from several blocks.
/// What contradicts is said, and the first one stays.
final class ParsedLibrary implements Library {
    private final SortedMap<String, RuleFile.Written> rules = new TreeMap<>();
    private final SortedMap<String, Parts> types = new TreeMap<>();
    private final SequencedMap<String, String> practices = new LinkedHashMap<>();
    private final SortedMap<String, String> families = new TreeMap<>();
    private final List<Body.Block> secrets = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Function<String, Optional<Model.Schema>> facts;

    private ParsedLibrary(Function<String, Optional<Model.Schema>> facts) {
        this.facts = facts;
    }

    /// @param facts what AWS's and Terraform's schemas say of a type
    static ParsedLibrary of(
            List<RuleFile> files, Function<String, Optional<Model.Schema>> facts, Consumer<Diagnostic> problems) {
        var library = new ParsedLibrary(facts);
        for (var file : files) {
            file.rules().forEach(r -> library.add(r, problems));
            file.adapters().forEach(a -> library.add(a, problems));
            file.views().forEach(v -> library.add(v, problems));
            file.defaults().forEach(d -> library.add(d, problems));
            file.schemas().forEach(library::add);
            library.secrets.addAll(file.secrets());
            file.practices().forEach(p -> library.practices.put(p.id(), p.title()));
            file.families().forEach(f -> library.families.put(f.id(), f.title()));
        }
        for (var file : files) {
            file.adapters().forEach(a -> library.alias(a, problems));
        }
        return library;
    }

    /// What is gathered of one type while files are read.
    private static final class Parts {
        final List<Model.Row> rows = new ArrayList<>();
        final Map<String, Span> plainRows = new HashMap<>();
        final LinkedHashMap<String, Model.View> views = new LinkedHashMap<>();
        final Map<String, Span> viewPlaces = new HashMap<>();
        final List<Model.Default> defaults = new ArrayList<>();
        final Map<String, Span> defaultPlaces = new HashMap<>();
        Optional<Model.Schema> schema = Optional.empty();
    }

    private Parts parts(String type) {
        return types.computeIfAbsent(type, _ -> new Parts());
    }

    private void add(RuleFile.Written written, Consumer<Diagnostic> problems) {
        var rule = written.rule();
        var first = rules.putIfAbsent(rule.id(), written);
        if (first != null) {
            problems.accept(RuleDiagnostics.duplicateRule(
                    rule.place(), rule.id(), first.rule().place()));
        }
        rule.resources().forEach(this::parts);
        rule.expressions().forEach(this::lookedFor);
    }

    private void add(RuleFile.Adapter adapter, Consumer<Diagnostic> problems) {
        var parts = parts(adapter.type());
        if (adapter.row().isEmpty()) {
            return;
        }
        var row = adapter.row().get();
        row.becomes().ifPresent(this::parts);
        row.partOf().ifPresent(this::parts);
        if (row.becomes().isPresent() && row.when().isEmpty() && row.each().isEmpty()) {
            var becomes = row.becomes().get();
            var first = parts.plainRows.putIfAbsent(becomes, adapter.place());
            if (first != null) {
                problems.accept(RuleDiagnostics.sameRow(adapter.place(), adapter.type(), becomes, first));
                return;
            }
        }
        parts.rows.add(row);
    }

    private void add(RuleFile.Views views, Consumer<Diagnostic> problems) {
        var parts = parts(views.type());
        views.byName().forEach((name, view) -> {
            var place = views.places().getOrDefault(name, views.place());
            var first = parts.viewPlaces.putIfAbsent(name, place);
            if (first == null) {
                parts.views.put(name, view);
                view.value().ifPresent(this::lookedFor);
            } else if (!(view.given() && parts.views.getOrDefault(name, view).given())) {
                problems.accept(RuleDiagnostics.duplicateView(place, views.type(), name, first));
            }
        });
    }

    /// A type that is only looked for, by `resources("aws_…")`, is a type of ours too.
    private void lookedFor(Expression e) {
        for (var call : Calls.in(e)) {
            if (call.name().equals("resources")
                    && call.arguments().size() == 1
                    && call.arguments().getFirst() instanceof Expression.Text type) {
                parts(type.value());
            }
        }
    }

    private void add(RuleFile.Preset preset, Consumer<Diagnostic> problems) {
        var parts = parts(preset.type());
        var key = preset.value().path() + "|" + preset.value().only();
        var first = parts.defaultPlaces.putIfAbsent(key, preset.place());
        if (first == null) {
            parts.defaults.add(preset.value());
        } else {
            problems.accept(RuleDiagnostics.duplicateDefault(
                    preset.place(), preset.type(), preset.value().path(), first));
        }
    }

    private void add(RuleFile.PseudoType pseudo) {
        parts(pseudo.type()).schema = Optional.of(
                new Model.Schema(pseudo.type(), pseudo.properties(), new LinkedHashSet<>(), Optional.empty()));
    }

    /// An old name has the rows of the new one, with the older providers' attributes.
    private void alias(RuleFile.Adapter adapter, Consumer<Diagnostic> problems) {
        if (adapter.sameAs().isEmpty()) {
            return;
        }
        var target = types.get(adapter.sameAs().get());
        if (target == null || target.rows.isEmpty()) {
            problems.accept(RuleDiagnostics.unknownSameAs(
                    adapter.at(adapter.sameAs().get()), adapter.sameAs().get()));
            return;
        }
        parts(adapter.type()).rows.addAll(target.rows);
    }

    @Override
    public SortedMap<String, Head> heads() {
        var heads = new TreeMap<String, Head>();
        rules.forEach((id, w) -> heads.put(id, Head.of(w.rule())));
        return heads;
    }

    @Override
    public SortedSet<String> types() {
        return new TreeSet<>(types.keySet());
    }

    @Override
    public Optional<Entry> type(String type) {
        var parts = types.get(type);
        return parts == null
                ? Optional.empty()
                : Optional.of(entries.computeIfAbsent(
                        type,
                        _ -> new Entry(
                                parts.rows, parts.views, parts.defaults, parts.schema.or(() -> facts.apply(type)))));
    }

    @Override
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id)).map(RuleFile.Written::rule);
    }

    @Override
    public Optional<RuleTexts> texts(String id) {
        return Optional.ofNullable(rules.get(id)).map(RuleFile.Written::texts);
    }

    @Override
    public SequencedMap<String, String> practices() {
        return practices;
    }

    @Override
    public SortedMap<String, String> families() {
        return families;
    }

    @Override
    public List<Body.Block> secrets() {
        return secrets;
    }
}
