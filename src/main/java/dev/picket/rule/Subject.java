package dev.picket.rule;

import dev.picket.hcl.Scope;
import dev.picket.resource.Node;
import dev.picket.resource.Root;
import dev.picket.text.Span;
import dev.picket.value.Guard;

/// What a rule is judged at: a resource as AWS names it, or a whole root (`account`).
///
/// @param names what the graph says that `self` and `account` are
/// @param start the worlds in which it exists
record Subject(Node node, Scope names, Guard start) {
    static Subject of(Node node, Scope names) {
        var root = node.root();
        return new Subject(node, names, root.guards().and(root.care(), node.when()));
    }

    Root root() {
        return node.root();
    }

    /// Where a finding stands that has no better place.
    Span header() {
        return node.resource().header();
    }

    String address() {
        return node.resource().address();
    }

    /// An instance's identity in the scan.
    String instance() {
        return root().path() + "\0" + address();
    }
}
