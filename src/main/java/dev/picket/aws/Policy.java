package dev.picket.aws;

import dev.picket.aws.Fields.Names;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An IAM policy document as it reads on one way through the user's choices.
/// Source: IAM User Guide, "IAM JSON policy element reference".
///
/// @param open there may be more statements, or it cannot be read at all, for this reason
public record Policy(List<Statement> statements, Optional<Value.Unknown> open) {
    /// @param effect `Allow` or `Deny`; empty where not known
    /// @param actions those of `Action`, or of `NotAction` where `notAction`
    /// @param principals empty for an identity policy
    public record Statement(
            Value source,
            Optional<String> effect,
            Names actions,
            boolean notAction,
            Names resources,
            boolean notResource,
            Principals principals,
            List<Condition> conditions,
            Optional<Value.Unknown> openConditions) {
        public boolean allows() {
            return effect.map("allow"::equalsIgnoreCase).orElse(false);
        }

        public boolean denies() {
            return effect.map("deny"::equalsIgnoreCase).orElse(false);
        }

        public Home home() {
            return source.home();
        }

        /// Whether it surely speaks of everything that the pattern `action` matches.
        public boolean speaksOf(String action) {
            return notAction
                    ? actions.open().isEmpty()
                            && actions.known().stream()
                                    .noneMatch(a ->
                                            Wildcards.matches(a.text(), action) || Wildcards.matches(action, a.text()))
                    : actions.known().stream().anyMatch(a -> Wildcards.covers(a.text(), action));
        }

        /// Whether it speaks of something of the service whose prefix this is; `*` does.
        public boolean touches(String service) {
            return notAction
                    || actions.open().isPresent()
                    || actions.known().stream()
                            .anyMatch(a -> a.text().equals("*")
                                    || Wildcards.matches(a.text().split(":", 2)[0], service));
        }

        public boolean onEverything() {
            return !notResource
                    && resources.known().stream().anyMatch(r -> r.text().equals("*"));
        }
    }

    /// @param type `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` for a bare wildcard
    public record Principal(String type, String id, Home home) {
        public boolean isAnyone() {
            return id.equals("*") && (type.equals("AWS") || type.equals("*"));
        }
    }

    public record Principals(List<Principal> known, boolean not, Optional<Value.Unknown> open) {
        static final Principals NONE = new Principals(List.of(), false, Optional.empty());
    }

    /// @param operator as written: `StringEquals`, `ForAnyValue:StringLike`, `BoolIfExists`
    public record Condition(String operator, String key, Names values) {}

    /// @param document an object, a text or unknown that carries one, or a list of documents
    public static Policy read(Value document, Fields fields) {
        var statements = new ArrayList<Statement>();
        Optional<Value.Unknown> open = Optional.empty();
        for (var one : documents(fields.settle(document), fields)) {
            switch (one) {
                case Value.Unknown u -> open = open.or(() -> Optional.of(u));
                case Value.Mapping m -> {
                    var items = fields.items(fields.get(m, "Statement"));
                    open = open.or(items::open);
                    for (var item : items.known()) {
                        if (item instanceof Value.Unknown u) {
                            open = open.or(() -> Optional.of(u));
                        } else {
                            statements.add(statement(item, fields));
                        }
                    }
                }
                case Value.Null _,
                        Value.Bool _,
                        Value.Number _,
                        Value.Text _,
                        Value.Sequence _,
                        Value.Entity _,
                        Value.Choice _ -> {}
            }
        }
        return new Policy(statements, open);
    }

    private static List<Value> documents(Value value, Fields fields) {
        return switch (value) {
            case Value.Text t ->
                t.document()
                        .map(d -> documents(fields.settle(d), fields))
                        .orElseGet(() -> t.value().isBlank() ? List.of() : List.of(unread(t)));
            case Value.Unknown u ->
                u.known()
                        .document()
                        .map(d -> documents(fields.settle(d), fields))
                        .orElse(List.of(u));
            case Value.Sequence s -> {
                var all = new ArrayList<Value>();
                var items = fields.items(s);
                items.known().forEach(i -> all.addAll(documents(i, fields)));
                items.open().ifPresent(all::add);
                yield all;
            }
            case Value.Null _, Value.Bool _, Value.Number _, Value.Mapping _, Value.Entity _, Value.Choice _ ->
                List.of(value);
        };
    }

    /// A text that is no JSON: it may yet be a policy, in a form that we do not read.
    private static Value.Unknown unread(Value.Text text) {
        var cause = new Cause(
                Cause.Kind.OUTSIDE, "a policy that is no JSON", text.home().place());
        return new Value.Unknown(cause, Type.ANY, Known.NOT_NULL, text.home());
    }

    private static Statement statement(Value item, Fields fields) {
        var effect = fields.get(item, "Effect");
        var notAction = fields.names(fields.get(item, "NotAction"));
        var notResource = fields.names(fields.get(item, "NotResource"));
        var conditions = new ArrayList<Condition>();
        var openConditions = conditions(fields.get(item, "Condition"), fields, conditions);
        return new Statement(
                item,
                Fields.text(effect),
                notAction.isEmpty() ? fields.names(fields.get(item, "Action")) : notAction,
                !notAction.isEmpty(),
                notResource.isEmpty() ? fields.names(fields.get(item, "Resource")) : notResource,
                !notResource.isEmpty(),
                principals(item, fields),
                conditions,
                openConditions);
    }

    private static Principals principals(Value item, Fields fields) {
        var plain = fields.get(item, "Principal");
        var negated = fields.get(item, "NotPrincipal");
        boolean not = plain instanceof Value.Null && !(negated instanceof Value.Null);
        var value = not ? negated : plain;
        var known = new ArrayList<Principal>();
        Optional<Value.Unknown> open = Optional.empty();
        switch (value) {
            case Value.Mapping m -> {
                open = m.rest();
                for (var type : m.values().sequencedKeySet()) {
                    var ids = fields.names(fields.get(m, type));
                    ids.known().forEach(id -> known.add(new Principal(type, id.text(), id.home())));
                    open = open.or(ids::open);
                }
            }
            case Value.Unknown u when Fields.text(u).isEmpty() -> open = Optional.of(u);
            case Value.Null _ -> {}
            case Value.Text _,
                    Value.Unknown _,
                    Value.Sequence _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Entity _,
                    Value.Choice _ -> {
                var ids = fields.names(value);
                ids.known()
                        .forEach(id ->
                                known.add(new Principal(id.text().equals("*") ? "*" : "AWS", id.text(), id.home())));
                open = ids.open();
            }
        }
        return known.isEmpty() && open.isEmpty() ? Principals.NONE : new Principals(known, not, open);
    }

    private static Optional<Value.Unknown> conditions(Value block, Fields fields, List<Condition> out) {
        Optional<Value.Unknown> open = block instanceof Value.Unknown u ? Optional.of(u) : Optional.empty();
        if (!(block instanceof Value.Mapping operators)) {
            return open;
        }
        open = operators.rest();
        for (var operator : operators.values().sequencedKeySet()) {
            var keys = fields.get(operators, operator);
            if (keys instanceof Value.Mapping m) {
                for (var key : m.values().sequencedKeySet()) {
                    out.add(new Condition(operator, key, fields.names(fields.get(m, key))));
                }
                open = open.or(m::rest);
            } else if (keys instanceof Value.Unknown u) {
                open = open.or(() -> Optional.of(u));
            }
        }
        return open;
    }
}
