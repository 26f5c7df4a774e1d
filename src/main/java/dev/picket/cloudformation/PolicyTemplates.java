package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// SAM's policy templates, a table beside this class: a name to the statements that it stands for. In these
/// `{"Ref": "BucketName"}` is what the user gives for that parameter.
/// Source: AWS SAM Developer Guide, "AWS SAM policy template list".
final class PolicyTemplates {
    private PolicyTemplates() {}

    /// @param statements a list of IAM's statements
    record Template(String name, List<String> parameters, Node statements) {}

    private static final class Table {
        static final Map<String, Template> ALL = read();
    }

    static Optional<Template> find(String name) {
        return Optional.ofNullable(Table.ALL.get(name));
    }

    static Set<String> names() {
        return Table.ALL.keySet();
    }

    private static Map<String, Template> read() {
        var all = new LinkedHashMap<String, Template>();
        SamTables.read(SamTables.POLICIES, "templates").entries().forEach(e -> {
            var body = (MappingNode) e.value();
            var parameters = ((Node.SequenceNode) body.get("parameters").orElseThrow())
                    .items().stream().map(p -> ((Node.Scalar) p).text()).toList();
            all.put(
                    e.name(),
                    new Template(e.name(), parameters, body.get("statements").orElseThrow()));
        });
        return all;
    }
}
