package dev.picket.rule;

import dev.picket.hcl.Body;
import dev.picket.text.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The built-in rules with a user's. Rows, views and defaults of a type come together; of two rules or views of one name the built-in stays.
record JoinedLibrary(Library base, Library users) implements Library {
    static Library of(Library base, Library users, Consumer<Diagnostic> problems) {
        for (var id : users.heads().keySet()) {
            var builtIn = base.rule(id);
            if (builtIn.isPresent()) {
                var place = users.rule(id).orElseThrow().place();
                problems.accept(
                        RuleDiagnostics.duplicateRule(place, id, builtIn.get().place()));
            }
        }
        for (var type : users.types()) {
            var builtIn = base.type(type).orElse(Entry.EMPTY).views();
            users.type(type).orElse(Entry.EMPTY).views().forEach((name, view) -> {
                if (builtIn.containsKey(name) && view.value().isPresent()) {
                    problems.accept(
                            RuleDiagnostics.builtInView(view.value().get().span(), type, name));
                }
            });
        }
        return new JoinedLibrary(base, users);
    }

    @Override
    public SortedMap<String, Head> heads() {
        var heads = new TreeMap<>(users.heads());
        heads.putAll(base.heads());
        return heads;
    }

    @Override
    public SortedSet<String> types() {
        var types = new TreeSet<>(base.types());
        types.addAll(users.types());
        return types;
    }

    @Override
    public Optional<Entry> type(String type) {
        var own = users.type(type);
        var builtIn = base.type(type);
        return own.isPresent() && builtIn.isPresent()
                ? Optional.of(builtIn.get().and(own.get()))
                : builtIn.or(() -> own);
    }

    @Override
    public Optional<Rule> rule(String id) {
        return base.rule(id).or(() -> users.rule(id));
    }

    @Override
    public Optional<RuleTexts> texts(String id) {
        return base.texts(id).or(() -> users.texts(id));
    }

    @Override
    public SequencedMap<String, String> practices() {
        var practices = new LinkedHashMap<>(base.practices());
        users.practices().forEach(practices::putIfAbsent);
        return practices;
    }

    @Override
    public SortedMap<String, String> families() {
        var families = new TreeMap<>(users.families());
        families.putAll(base.families());
        return families;
    }

    @Override
    public List<Body.Block> secrets() {
        var secrets = new ArrayList<>(base.secrets());
        secrets.addAll(users.secrets());
        return secrets;
    }
}
