package dev.picket.terraform;

import dev.picket.document.DocumentReader;
import dev.picket.document.Documents;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `terraform show -json` prints of a plan: the resources as they will be, and the configuration that they come from.
/// Source: Terraform's documentation, "JSON Output Format", format version 1.
record PlanFile(SourceFile file, List<Planned> resources, Optional<MappingNode> configuration) {
    private static final int HEAD = 400;

    /// One instance as it will be after apply.
    ///
    /// @param module its module's address with instance keys, empty for the root's own
    /// @param local `aws_subnet.x` or `data.aws_ami.y`, without an instance key
    /// @param values what is known of it
    /// @param unknown the same tree with `true` where a value is known only after apply
    /// @param sensitive the same tree with `true` where a value is sensitive
    record Planned(
            String address,
            String module,
            String local,
            String type,
            boolean managed,
            MappingNode whole,
            Node values,
            Optional<Node> unknown,
            Optional<Node> sensitive) {
        /// The address without instance keys.
        String definition() {
            return withoutKeys(module.isEmpty() ? local : module + "." + local);
        }
    }

    sealed interface Read {
        record Done(PlanFile plan) implements Read {}

        record Refused(Diagnostic why) implements Read {}
    }

    /// By its first bytes: the format's own fields come first, in any layout.
    static boolean looksLikePlan(String path, byte[] head) {
        if (!path.endsWith(".json") || TerraformFiles.isJson(path)) {
            return false;
        }
        var text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.UTF_8);
        return text.contains("\"format_version\"") && text.contains("\"terraform_version\"");
    }

    static Read read(SourceFile file) {
        var documents = DocumentReader.readJson(file);
        if (documents.isBroken()
                || documents.roots().isEmpty()
                || !(root(documents) instanceof MappingNode plan)
                || plan.get("format_version").isEmpty()) {
            return new Read.Refused(documents.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .findFirst()
                    .orElseGet(() -> TerraformDiagnostics.noPlan(file.at(0))));
        }
        var version = text(plan, "format_version");
        if (!version.startsWith("0.") && !version.startsWith("1.")) {
            return new Read.Refused(TerraformDiagnostics.unknownPlanVersion(place(plan, "format_version"), version));
        }
        var resources = new ArrayList<Planned>();
        for (var change : items(plan, "resource_changes")) {
            if (change instanceof MappingNode m) {
                planned(m).ifPresent(resources::add);
            }
        }
        return new Read.Done(new PlanFile(file, resources, mapping(plan, "configuration")));
    }

    private static Node root(Documents documents) {
        return documents.roots().getFirst();
    }

    private static Optional<Planned> planned(MappingNode resource) {
        var change = mapping(resource, "change");
        var after = change.flatMap(c -> c.get("after")).filter(MappingNode.class::isInstance);
        if (after.isEmpty()) {
            return Optional.empty(); // it is deleted
        }
        boolean managed = !text(resource, "mode").equals("data");
        var type = text(resource, "type");
        return Optional.of(new Planned(
                text(resource, "address"),
                text(resource, "module_address"),
                (managed ? "" : "data.") + type + "." + text(resource, "name"),
                type,
                managed,
                resource,
                after.get(),
                change.flatMap(c -> c.get("after_unknown")),
                change.flatMap(c -> c.get("after_sensitive"))));
    }

    /// `module.net["a"].aws_subnet.x[0]` to `module.net.aws_subnet.x`; brackets inside quotes are text.
    static String withoutKeys(String address) {
        var out = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (depth > 0 && c == '\\') {
                i++;
            } else if (depth > 0 && c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '[') {
                depth++;
            } else if (!quoted && c == ']') {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    static Optional<MappingNode> mapping(MappingNode of, String name) {
        return of.get(name).filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    static List<Node> items(MappingNode of, String name) {
        return of.get(name).orElse(null) instanceof SequenceNode list ? list.items() : List.of();
    }

    static String text(MappingNode of, String name) {
        return of.get(name).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static dev.picket.text.Span place(MappingNode of, String name) {
        return of.get(name).map(Node::span).orElse(of.span());
    }
}
