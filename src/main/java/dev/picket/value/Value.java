package dev.picket.value;

import dev.picket.text.Span;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// What an expression is worth, with the place where it was written ([#home]).
///
/// Members of a collection are taken out through [Sequence#get], [Sequence#values], [Mapping#get] and [Mapping#values],
/// which carry the names that the collection came through on to the member ([Home#member]); the raw components do not.
public sealed interface Value {
    Home home();

    /// Whether this value, or anything that it was computed from, is sensitive: it is masked wherever it is shown.
    /// A collection answers for itself, not for its members.
    boolean sensitive();

    Value at(Home home);

    Value sensitive(boolean sensitive);

    /// The same value seen through a name used at `use`.
    default Value through(Span use) {
        return at(home().through(use));
    }

    record Null(Type type, Home home, boolean sensitive) implements Value {
        public Null(Home home) {
            this(Type.ANY, home, false);
        }

        @Override
        public Null at(Home home) {
            return new Null(type, home, sensitive);
        }

        @Override
        public Null sensitive(boolean sensitive) {
            return new Null(type, home, sensitive);
        }
    }

    record Bool(boolean value, Home home, boolean sensitive) implements Value {
        public Bool(boolean value, Home home) {
            this(value, home, false);
        }

        @Override
        public Bool at(Home home) {
            return new Bool(value, home, sensitive);
        }

        @Override
        public Bool sensitive(boolean sensitive) {
            return new Bool(value, home, sensitive);
        }
    }

    /// Terraform's numbers have 512 bits of mantissa; `BigDecimal` is exact where those are.
    record Number(BigDecimal value, Home home, boolean sensitive) implements Value {
        public Number(BigDecimal value, Home home) {
            this(value, home, false);
        }

        @Override
        public Number at(Home home) {
            return new Number(value, home, sensitive);
        }

        @Override
        public Number sensitive(boolean sensitive) {
            return new Number(value, home, sensitive);
        }
    }

    /// @param document what the text encodes, where it was made by encoding (`jsonencode`, a policy document): its
    /// members keep their homes
    record Text(String value, Optional<Value> document, Home home, boolean sensitive) implements Value {
        public Text(String value, Home home) {
            this(value, Optional.empty(), home, false);
        }

        @Override
        public Text at(Home home) {
            return new Text(value, document, home, sensitive);
        }

        @Override
        public Text sensitive(boolean sensitive) {
            return new Text(value, document, home, sensitive);
        }
    }

    /// A list, set or tuple.
    ///
    /// @param element the type of the elements; `ANY` for a tuple
    /// @param elements raw: take members out through [#get] or [#values]
    /// @param rest an open end: there may be more elements, for this reason
    record Sequence(
            Kind kind, Type element, List<Element> elements, Optional<Unknown> rest, Home home, boolean sensitive)
            implements Value {
        public enum Kind {
            LIST,
            SET,
            TUPLE
        }

        /// @param when the guard under which the element is there; [Guard#ALWAYS] nearly everywhere
        public record Element(Guard when, Value value) {}

        public Sequence {
            elements = List.copyOf(elements);
        }

        public static Sequence tuple(List<Value> values, Home home) {
            return new Sequence(Kind.TUPLE, Type.ANY, plain(values), Optional.empty(), home, false);
        }

        public static Sequence list(Type element, List<Value> values, Home home) {
            return new Sequence(Kind.LIST, element, plain(values), Optional.empty(), home, false);
        }

        public static List<Element> plain(List<Value> values) {
            return values.stream().map(v -> new Element(Guard.ALWAYS, v)).toList();
        }

        public int size() {
            return elements.size();
        }

        public Value get(int index) {
            var value = elements.get(index).value();
            return home.named() ? value.at(home.member(value.home())) : value;
        }

        public List<Value> values() {
            return home.named()
                    ? elements.stream()
                            .map(Element::value)
                            .map(v -> v.at(home.member(v.home())))
                            .toList()
                    : elements.stream().map(Element::value).toList();
        }

        /// Whether every element is surely there and there are no more.
        public boolean isClosed() {
            return rest.isEmpty() && elements.stream().allMatch(e -> e.when() == Guard.ALWAYS);
        }

        @Override
        public Sequence at(Home home) {
            return new Sequence(kind, element, elements, rest, home, sensitive);
        }

        @Override
        public Sequence sensitive(boolean sensitive) {
            return new Sequence(kind, element, elements, rest, home, sensitive);
        }
    }

    /// A map or object, in the order in which it was written. A member that exists only sometimes is a [Choice] with a
    /// [Null] alternative.
    ///
    /// @param members raw: take members out through [#get] or [#values]
    /// @param rest an open end: there may be more members, for this reason
    record Mapping(
            Kind kind,
            Type element,
            SequencedMap<String, Value> members,
            Optional<Unknown> rest,
            Home home,
            boolean sensitive)
            implements Value {
        public enum Kind {
            MAP,
            OBJECT
        }

        public Mapping {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        public static Mapping object(SequencedMap<String, Value> members, Home home) {
            return new Mapping(Kind.OBJECT, Type.ANY, members, Optional.empty(), home, false);
        }

        public static Mapping map(Type element, SequencedMap<String, Value> members, Home home) {
            return new Mapping(Kind.MAP, element, members, Optional.empty(), home, false);
        }

        public Optional<Value> get(String key) {
            return Optional.ofNullable(members.get(key)).map(v -> home.named() ? v.at(home.member(v.home())) : v);
        }

        public SequencedMap<String, Value> values() {
            if (!home.named()) {
                return members;
            }
            var values = new LinkedHashMap<String, Value>();
            members.forEach((k, v) -> values.put(k, v.at(home.member(v.home()))));
            return values;
        }

        @Override
        public Mapping at(Home home) {
            return new Mapping(kind, element, members, rest, home, sensitive);
        }

        @Override
        public Mapping sensitive(boolean sensitive) {
            return new Mapping(kind, element, members, rest, home, sensitive);
        }
    }

    /// Something with attributes that are worked out when asked for: a namespace (`var`, `module.m`), a resource as
    /// rules see it.
    record Entity(Members members, Home home) implements Value {
        @Override
        public boolean sensitive() {
            return false;
        }

        @Override
        public Entity at(Home home) {
            return new Entity(members, home);
        }

        @Override
        public Entity sensitive(boolean sensitive) {
            return this;
        }
    }

    /// What stands behind an [Entity].
    interface Members {
        /// The attribute, or empty where there is none of that name.
        Optional<Value> get(String name);

        /// The names that it answers to; a namespace that cannot list them answers what it can.
        SequencedSet<String> names();
    }

    /// Alternatives that depend on the user's inputs. They exclude each other and cover every world of the root.
    record Choice(List<Ways.Case<Value>> cases, Home home) implements Value {
        public Choice {
            cases = List.copyOf(cases);
        }

        @Override
        public boolean sensitive() {
            return cases.stream().anyMatch(c -> c.value().sensitive());
        }

        @Override
        public Choice at(Home home) {
            return new Choice(cases, home);
        }

        @Override
        public Choice sensitive(boolean sensitive) {
            return new Choice(
                    cases.stream()
                            .map(c -> new Ways.Case<>(c.when(), c.value().sensitive(sensitive)))
                            .toList(),
                    home);
        }
    }

    /// What is not known, why, and what is known of it all the same.
    record Unknown(Cause cause, Type type, Known known, Home home, boolean sensitive) implements Value {
        public Unknown(Cause cause, Type type, Known known, Home home) {
            this(cause, type, known, home, false);
        }

        public Unknown with(Known known) {
            return new Unknown(cause, type, known, home, sensitive);
        }

        @Override
        public Unknown at(Home home) {
            return new Unknown(cause, type, known, home, sensitive);
        }

        @Override
        public Unknown sensitive(boolean sensitive) {
            return new Unknown(cause, type, known, home, sensitive);
        }
    }
}
