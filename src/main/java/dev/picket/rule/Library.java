package dev.picket.rule;

import dev.picket.finding.Severity;
import dev.picket.hcl.Body;
import dev.picket.resource.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;

/// Where a [Catalogue] takes its contents from, piece by piece: parsed files in memory, or the build's packed resource.
interface Library {
    /// Every rule, by id; small enough to be read whole.
    SortedMap<String, Head> heads();

    /// Every type that a row, rule, view, default or schema names.
    SortedSet<String> types();

    Optional<Entry> type(String type);

    Optional<Rule> rule(String id);

    /// Opened only when somebody reads them.
    Optional<RuleTexts> texts(String id);

    /// Practice id -> title, in the order of the files.
    SequencedMap<String, String> practices();

    /// Family id -> title. With the texts, for only somebody who asks for one needs it.
    SortedMap<String, String> families();

    /// The `secret` blocks, for package `secret` to read.
    List<Body.Block> secrets();

    /// What it takes to know whether a rule is wanted.
    record Head(String id, Severity severity, boolean extra, List<String> resources) {
        static Head of(Rule rule) {
            return new Head(rule.id(), rule.severity(), rule.extra(), rule.resources());
        }
    }

    /// Everything about one type, under AWS's name or a format's own.
    record Entry(
            List<Model.Row> rows,
            SequencedMap<String, Model.View> views,
            List<Model.Default> defaults,
            Optional<Model.Schema> schema) {
        public static final Entry EMPTY = new Entry(List.of(), new LinkedHashMap<>(), List.of(), Optional.empty());

        public Entry {
            rows = List.copyOf(rows);
            views = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(views));
            defaults = List.copyOf(defaults);
        }

        /// Both together; a view of `this` wins over one of the same name in `other`.
        Entry and(Entry other) {
            var allRows = new ArrayList<>(rows);
            allRows.addAll(other.rows);
            var allViews = new LinkedHashMap<>(other.views);
            allViews.putAll(views);
            var allDefaults = new ArrayList<>(defaults);
            allDefaults.addAll(other.defaults);
            return new Entry(allRows, allViews, allDefaults, schema.or(other::schema));
        }
    }
}
