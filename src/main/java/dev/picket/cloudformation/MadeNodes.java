package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nodes that a transform makes, all standing at one place of the user's.
record MadeNodes(Span place) {
    Scalar text(String text) {
        return new Scalar(text, Node.Style.DOUBLE_QUOTED, Optional.empty(), place);
    }

    Scalar bool(boolean value) {
        return new Scalar(
                String.valueOf(value), value ? Node.Style.JSON_TRUE : Node.Style.JSON_FALSE, Optional.empty(), place);
    }

    Scalar number(int value) {
        return new Scalar(String.valueOf(value), Node.Style.JSON_NUMBER, Optional.empty(), place);
    }

    SequenceNode list(Node... items) {
        return list(List.of(items));
    }

    SequenceNode list(List<Node> items) {
        return new SequenceNode(items, true, Optional.empty(), place);
    }

    Entry entry(String key, Node value) {
        return new Entry(text(key), value);
    }

    MappingNode object(List<Entry> entries) {
        return new MappingNode(entries, true, Optional.empty(), place);
    }

    MappingNode object(Entry... entries) {
        return object(List.of(entries));
    }

    MappingNode object(String key, Node value) {
        return object(entry(key, value));
    }

    Members members() {
        return new Members(this, new ArrayList<>());
    }

    Node call(String function, Node argument) {
        return object(function.equals("Ref") || function.equals("Condition") ? function : "Fn::" + function, argument);
    }

    Node ref(String id) {
        return call("Ref", text(id));
    }

    Node getAtt(String id, String attribute) {
        return call("GetAtt", list(text(id), text(attribute)));
    }

    Node sub(String text) {
        return call("Sub", text(text));
    }

    Node sub(String text, String name, Node value) {
        return call("Sub", list(text(text), object(name, value)));
    }

    Node noValue() {
        return ref("AWS::NoValue");
    }

    Node choice(Node condition, Node yes, Node no) {
        return call("If", list(condition, yes, no));
    }

    /// A policy document of IAM's.
    MappingNode document(Node... statements) {
        return object(entry("Version", text("2012-10-17")), entry("Statement", list(statements)));
    }

    MappingNode statement(List<String> actions, Node resource) {
        return object(
                entry("Effect", text("Allow")),
                entry("Action", actions.size() == 1 ? text(actions.getFirst()) : texts(actions)),
                entry("Resource", resource));
    }

    SequenceNode texts(List<String> texts) {
        return list(texts.stream().<Node>map(this::text).toList());
    }

    /// Who may assume a role.
    MappingNode trust(String service) {
        return document(object(
                entry("Action", list(text("sts:AssumeRole"))),
                entry("Effect", text("Allow")),
                entry("Principal", object("Service", list(text(service))))));
    }

    /// A copy that stands here, where `{Ref: Name}` is what that name is given.
    Node copy(Node node, Map<String, Node> given) {
        var call = Intrinsic.of(node);
        if (call.isPresent()
                && call.get().name().equals("Ref")
                && call.get().argument() instanceof Scalar name
                && given.containsKey(name.text())) {
            return given.get(name.text());
        }
        return switch (node) {
            case Scalar s -> new Scalar(s.text(), s.style(), s.tag(), place);
            case SequenceNode s ->
                list(s.items().stream().map(i -> copy(i, given)).toList());
            case MappingNode m ->
                object(m.entries().stream()
                        .map(e -> entry(e.name(), copy(e.value(), given)))
                        .toList());
        };
    }

    /// The members of an object that is being made.
    record Members(MadeNodes nodes, List<Entry> entries) {
        Members put(String key, Node value) {
            entries.add(nodes.entry(key, value));
            return this;
        }

        Members put(String key, Optional<? extends Node> value) {
            value.ifPresent(v -> put(key, v));
            return this;
        }

        /// What stands in another mapping under that name.
        Members pass(Shorthand from, String... names) {
            for (var name : names) {
                put(name, from.get(name));
            }
            return this;
        }

        Members pass(MappingNode from, String... names) {
            for (var name : names) {
                put(name, from.get(name));
            }
            return this;
        }

        MappingNode object() {
            return nodes.object(entries);
        }
    }
}
