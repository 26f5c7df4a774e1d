package dev.picket.resource;

import dev.picket.hcl.Expression;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// How declared resources become AWS's: adapters, views, defaults and the schema, as data. Asked by type, so that an implementation
/// can decode what a scan needs and no more.
public interface Model {
    /// The adapter rows of a format's own type, in file order; empty where it has none. `same-as` is resolved.
    List<Row> rows(Format format, String type);

    /// Derived properties of an AWS type (or `account`, `*`, a pseudo-type), by name, with those of `*`.
    SequencedMap<String, View> views(String type);

    /// The defaults of a type, in file order; paths as RULES.md writes them: `A.B`, `List[].C`.
    List<Default> defaults(String type);

    /// What the schema says of a type: kinds of its properties, for conversion. Empty for a type that it does not know.
    Optional<Schema> schema(String type);

    /// Every type that some row, rule, view or default names: others are never adapted.
    boolean mentions(String type);

    /// One row of an adapter: a whole (`becomes`) or a part (`partOf` with `through`).
    record Row(
            String type,
            Optional<String> becomes,
            Optional<String> partOf,
            Optional<Expression> through,
            Optional<Expression> when,
            Optional<Expression> each,
            SequencedMap<String, Expression> properties,
            SequencedMap<String, String> attributes) {}

    /// @param given an adapter or part supplies it; `value` is then absent
    record View(String name, boolean given, Optional<Expression> value) {}

    record Default(
            String path,
            Expression value,
            Optional<Format> only,
            Optional<String> since,
            Optional<Expression> then,
            String source) {}

    /// @param properties top-level property -> kind word of the facts (`string`, `bool`, `number`, `json`, `object`, `list(object)`, …),
    ///     nested ones as `A.B` and `A[].B`; only those that some rule, view, row or fix reads need be there
    /// @param required properties that the type cannot be made without
    /// @param taggable how the type carries tags; empty where it carries none
    record Schema(
            String type,
            SequencedMap<String, String> properties,
            SequencedSet<String> required,
            Optional<String> taggable) {}
}
