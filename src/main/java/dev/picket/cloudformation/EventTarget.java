package dev.picket.cloudformation;

import dev.picket.document.Node;
import java.util.ArrayList;
import java.util.List;

/// What the events of a function or state machine call, and what they need besides.
///
/// @param id the resource that is called: the function or its alias
/// @param alias whether it is an alias, which has no `Arn`: its `Ref` is one
/// @param sources managed policies that the function needs to read from its event sources, by name
/// @param grants what else it needs for that, as policies by name
record EventTarget(Shorthand of, String id, boolean alias, boolean machine, List<String> sources, List<Grant> grants) {
    record Grant(String name, Node document) {}

    static EventTarget function(Shorthand of, String id, boolean alias) {
        return new EventTarget(of, id, alias, false, new ArrayList<>(), new ArrayList<>());
    }

    static EventTarget machine(Shorthand of, String id) {
        return new EventTarget(of, id, true, true, new ArrayList<>(), new ArrayList<>());
    }

    Node ref(MadeNodes at) {
        return at.ref(id);
    }

    Node arn(MadeNodes at) {
        return alias ? at.ref(id) : at.getAtt(id, "Arn");
    }

    /// In a text of `Fn::Sub`.
    String arnInText() {
        return alias ? "${" + id + "}" : "${" + id + ".Arn}";
    }

    void needs(String managed) {
        if (!sources.contains(managed)) {
            sources.add(managed);
        }
    }
}
