package dev.picket.terraform;

import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Scope;
import dev.picket.resource.BlockSyntax;
import dev.picket.resource.Format;
import dev.picket.resource.Resource;
import dev.picket.terraform.Expansion.Instance;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A `resource`, `data` or `ephemeral` block within one module instance: its instances, and what a reference to it is
/// worth.
final class DeclaredResource {
    enum Kind {
        MANAGED(""),
        DATA("data."),
        EPHEMERAL("ephemeral.");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private final ModuleInstance module;
    private final Block block;
    private final Kind kind;
    private final String type;
    private final String local;
    private final Map<InstanceKey, Value> references = new HashMap<>();
    private @Nullable Expansion expansion;
    private @Nullable Value value;
    private boolean expanding;

    DeclaredResource(ModuleInstance module, Block block, Kind kind) {
        this.module = module;
        this.block = block;
        this.kind = kind;
        this.type = block.label(0);
        this.local = kind.prefix + type + "." + block.label(1);
    }

    /// What the name of the resource means: one thing with attributes, or a list or map of them.
    Value value() {
        var known = value;
        if (known == null) {
            known = expand().map(x -> x.collect(Home.made(block.header()), this::reference))
                    .orElseGet(this::cyclic);
            value = known;
        }
        return known;
    }

    void emit() {
        if (kind == Kind.EPHEMERAL) {
            return;
        }
        var run = module.run();
        for (var i : expand().map(Expansion::instances).orElse(List.of())) {
            var when = run.guards().and(module.address().when(), i.when());
            if (when == Guard.NEVER) {
                continue;
            }
            if (run.resources().size() >= Bounds.RESOURCES) {
                run.problems().accept(TerraformDiagnostics.tooManyResources(block.header()));
                return;
            }
            run.resources().add(resource(i, when));
        }
    }

    private Resource resource(Instance i, Guard when) {
        var run = module.run();
        var scope = scope(i);
        return new Resource(
                run.directory(),
                address(i),
                module.address().definitionOf(local),
                local,
                Paths.directory(block.header().file().path()),
                kind == Kind.DATA ? Resource.Mode.DATA : Resource.Mode.MANAGED,
                Format.TERRAFORM,
                type,
                block.header(),
                block.span(),
                when,
                i.many() || module.address().many(),
                declared(i, scope, when),
                Plain.object(Provisioners.shown(beside(), block, run, scope, when)),
                new BlockSyntax(block));
    }

    /// What stands beside the arguments; where that is not the root's own provider, also which one it is.
    private Value.Mapping beside() {
        var beside = MetaArguments.of(block);
        var address = module.providers().address(Providers.of(block));
        int end = type.indexOf('_');
        if (address.equals("provider." + (end < 0 ? type : type.substring(0, end)))) {
            return beside;
        }
        var members = new LinkedHashMap<>(beside.members());
        members.put("provider_address", new Value.Text(address, Home.written(block.header())));
        return Value.Mapping.object(members, beside.home());
    }

    /// What was written; of a policy document also what it gives.
    private Value.Mapping declared(Instance i, Scope scope, Guard when) {
        var run = module.run();
        var arguments = new BlockReader(run, run.problems())
                .read(block.body(), block.header(), scope, when, MetaArguments.NAMES);
        var written = Plain.object(arguments);
        if (kind != Kind.DATA || !PolicyDocument.answers(block, PolicyDocument.JSON)) {
            return written;
        }
        var members = new LinkedHashMap<>(written.members());
        ((Value.Entity) reference(i))
                .members()
                .get(PolicyDocument.JSON)
                .ifPresent(document -> members.put(PolicyDocument.JSON, document));
        return Value.Mapping.object(members, written.home());
    }

    private String address(Instance i) {
        return module.address().in(local + i.key().suffix());
    }

    private Scope scope(Instance i) {
        var scope = i.scope(module.scope());
        return name -> name.equals("self") ? Optional.of(reference(i)) : scope.lookup(name);
    }

    private Value reference(Instance i) {
        var known = references.get(i.key());
        if (known == null) {
            var reference = new ResourceReference(
                    module.run(), block, kind != Kind.MANAGED, address(i), i.scope(module.scope()));
            known = new Value.Entity(reference, Home.made(block.header()));
            references.put(i.key(), known);
        }
        return known;
    }

    private Optional<Expansion> expand() {
        var known = expansion;
        if (known == null) {
            if (expanding) {
                return Optional.empty();
            }
            expanding = true;
            known = Expander.expand(
                    module.run(), block, module.scope(), module.address().in(local));
            expanding = false;
            expansion = known;
        }
        return Optional.of(known);
    }

    private Value cyclic() {
        module.run().problems().accept(TerraformDiagnostics.cycle(block.header(), local));
        var cause = new Cause(Cause.Kind.ERROR, "error", block.header());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(block.header()));
    }
}
