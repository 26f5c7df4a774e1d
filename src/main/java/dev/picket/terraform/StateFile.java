package dev.picket.terraform;

import dev.picket.document.DocumentReader;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A state as Terraform and OpenTofu write it: version 4, and version 3 of Terraform up to 0.11.
/// Source: hashicorp/terraform's `internal/states/statefile`, by what it writes.
///
/// @param encrypted whether it is one that OpenTofu encrypts: then nothing of it can be read
record StateFile(SourceFile file, Span header, boolean encrypted, List<Recorded> resources, List<Recorded> outputs) {
    private static final Pattern NAME = Pattern.compile("(.*[^/])?\\.tfstate(\\.[^/]*)?");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*4\\b");
    private static final int HEAD = 400;

    /// One instance of a resource, or an output.
    ///
    /// @param address `module.net.aws_vpc.x["a"]`; an output's name
    /// @param type empty for an output
    /// @param values what is recorded of it
    /// @param marks what the state itself calls sensitive
    record Recorded(String address, String type, Span place, Node values, StateMarks marks) {}

    /// By its name, or by how its text begins.
    static boolean looksLikeState(String path, byte[] head) {
        if (NAME.matcher(Paths.name(path)).matches()) {
            return true;
        }
        var text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.UTF_8);
        return text.stripLeading().startsWith("{")
                && VERSION.matcher(text).find()
                && text.contains("\"terraform_version\"")
                && (text.contains("\"serial\"") || text.contains("\"lineage\"") || text.contains("\"resources\""));
    }

    /// Empty for what is no state after all, or broken: then its text is all that can be looked at.
    static Optional<StateFile> read(SourceFile file) {
        var documents = DocumentReader.readJson(file);
        if (documents.roots().isEmpty()
                || !(documents.roots().getFirst() instanceof MappingNode state)
                || !isState(state)) {
            return Optional.empty();
        }
        var header = state.entry("version").map(Node.Entry::span).orElse(file.at(0));
        var resources = new ArrayList<Recorded>();
        var outputs = new ArrayList<Recorded>();
        PlanFile.items(state, "resources").forEach(r -> current(r, resources));
        PlanFile.mapping(state, "outputs").ifPresent(o -> outputs("", o, outputs));
        PlanFile.items(state, "modules").forEach(m -> old(m, resources, outputs));
        return Optional.of(
                new StateFile(file, header, state.get("encrypted_data").isPresent(), resources, outputs));
    }

    private static boolean isState(MappingNode state) {
        return state.get("encrypted_data").isPresent()
                || state.get("version").isPresent()
                        && (state.get("resources").isPresent()
                                || state.get("modules").isPresent());
    }

    private static void current(Node node, List<Recorded> into) {
        if (!(node instanceof MappingNode resource)) {
            return;
        }
        var type = PlanFile.text(resource, "type");
        var module = PlanFile.text(resource, "module");
        var address = (module.isEmpty() ? "" : module + ".")
                + (PlanFile.text(resource, "mode").equals("data") ? "data." : "")
                + type + "." + PlanFile.text(resource, "name");
        for (var item : PlanFile.items(resource, "instances")) {
            if (item instanceof MappingNode instance) {
                var values = instance.get("attributes").or(() -> instance.get("attributes_flat"));
                values.ifPresent(v -> into.add(new Recorded(
                        address + key(instance).suffix(),
                        type,
                        v.span(),
                        v,
                        StateMarks.of(PlanFile.items(instance, "sensitive_attributes")))));
            }
        }
    }

    private static InstanceKey key(MappingNode instance) {
        return instance.get("index_key").orElse(null) instanceof Scalar key
                ? key.style() == Node.Style.JSON_NUMBER && key.text().matches("\\d{1,9}")
                        ? new InstanceKey.Index(Integer.parseInt(key.text()))
                        : new InstanceKey.Named(key.text())
                : new InstanceKey.Single();
    }

    private static void outputs(String module, MappingNode outputs, List<Recorded> into) {
        for (var e : outputs.entries()) {
            if (e.value() instanceof MappingNode output && output.get("value").isPresent()) {
                boolean sensitive = PlanFile.text(output, "sensitive").equals("true");
                into.add(new Recorded(
                        module + "output." + e.name(),
                        "",
                        e.key().span(),
                        new MappingNode(
                                List.of(new Node.Entry(
                                        e.key(), output.get("value").get())),
                                true,
                                Optional.empty(),
                                e.span()),
                        sensitive ? StateMarks.ALL : StateMarks.NONE));
            }
        }
    }

    /// A module of version 3: attributes are flat, `user.123.password`.
    private static void old(Node node, List<Recorded> resources, List<Recorded> outputs) {
        if (!(node instanceof MappingNode module)) {
            return;
        }
        var way = new StringBuilder();
        PlanFile.items(module, "path").stream()
                .skip(1)
                .forEach(p -> way.append("module.")
                        .append(p instanceof Scalar s ? s.text() : "")
                        .append('.'));
        PlanFile.mapping(module, "outputs").ifPresent(o -> outputs(way.toString(), o, outputs));
        PlanFile.mapping(module, "resources")
                .ifPresent(all -> all.entries().forEach(e -> {
                    if (e.value() instanceof MappingNode resource) {
                        PlanFile.mapping(resource, "primary")
                                .flatMap(p -> p.get("attributes"))
                                .ifPresent(v -> resources.add(new Recorded(
                                        way + e.name(),
                                        PlanFile.text(resource, "type"),
                                        v.span(),
                                        v,
                                        StateMarks.NONE)));
                    }
                }));
    }
}
