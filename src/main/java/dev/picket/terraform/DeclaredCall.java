package dev.picket.terraform;

import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Scope;
import dev.picket.resource.Root;
import dev.picket.terraform.Expansion.Instance;
import dev.picket.terraform.ModuleSources.Source;
import dev.picket.text.Diagnostic;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A `module` block: its instances, or what stands for them where the module cannot be read.
final class DeclaredCall {
    /// Arguments that are the call's own and no input of the module.
    static final Set<String> META = Set.of("source", "version", "providers", "count", "for_each", "depends_on");

    private final ModuleInstance caller;
    private final Block block;
    private final String local;
    private @Nullable Expansion expansion;
    private final Map<InstanceKey, ModuleInstance> modules = new HashMap<>();
    private @Nullable Value value;
    private boolean expanding;

    DeclaredCall(ModuleInstance caller, Block block) {
        this.caller = caller;
        this.block = block;
        this.local = "module." + block.label(0);
    }

    Value value() {
        var known = value;
        if (known == null) {
            var home = Home.made(block.header());
            known = switch (source()) {
                case Source.Directory d ->
                    expandOnce()
                            .map(x -> x.collect(home, i -> outputs(i, d.directory())))
                            .orElseGet(this::cyclic);
                case Source.OutOfReach o ->
                    expandOnce().map(x -> x.collect(home, this::unread)).orElseGet(this::cyclic);
                case Source.Wrong w -> failed(w.why());
            };
            value = known;
        }
        return known;
    }

    void emit() {
        var run = caller.run();
        switch (source()) {
            case Source.Directory d -> {
                d.note().ifPresent(run.problems());
                for (var i : expandOnce().map(Expansion::instances).orElse(List.of())) {
                    if (exists(i)) {
                        module(i, d.directory()).ifPresent(ModuleInstance::emit);
                    }
                }
            }
            case Source.OutOfReach o -> emitUnread(o);
            case Source.Wrong w -> run.problems().accept(w.why());
        }
    }

    private boolean exists(Instance i) {
        return caller.run().guards().and(caller.address().when(), i.when()) != Guard.NEVER;
    }

    private void emitUnread(Source.OutOfReach o) {
        var run = caller.run();
        for (var i : expandOnce().map(Expansion::instances).orElse(List.of())) {
            var when = run.guards().and(caller.address().when(), i.when());
            if (when == Guard.NEVER) {
                continue;
            }
            var inputs = Plain.object(
                    new BlockReader(run, run.problems()).read(block.body(), block.header(), scope(i), when, META));
            run.outOfReach()
                    .add(new Root.OutOfReach(
                            caller.address().in(local + i.key().suffix()), o.why(), block.header(), inputs));
        }
    }

    private Source source() {
        return caller.run().configurations().sources().of(caller.configuration().directory(), caller.address(), block);
    }

    private Optional<Expansion> expandOnce() {
        var known = expansion;
        if (known == null) {
            if (expanding) {
                return Optional.empty();
            }
            expanding = true;
            known = Expander.expand(
                    caller.run(), block, caller.scope(), caller.address().in(local));
            expanding = false;
            expansion = known;
        }
        return Optional.of(known);
    }

    private Scope scope(Instance i) {
        return i.scope(caller.scope());
    }

    private Value outputs(Instance i, String directory) {
        return module(i, directory)
                .<Value>map(m -> Namespace.at(block.header(), m.outputNames(), m::output))
                .orElseGet(() -> unread(i));
    }

    /// The module instance; empty where a bound was met.
    private Optional<ModuleInstance> module(Instance i, String directory) {
        var known = modules.get(i.key());
        if (known != null) {
            return Optional.of(known);
        }
        var run = caller.run();
        if (caller.address().directories().contains(directory)) {
            return refuse(TerraformDiagnostics.moduleCycle(block.header(), directory));
        }
        if (caller.address().directories().size() > Bounds.NESTING) {
            return refuse(TerraformDiagnostics.modulesTooDeep(block.header()));
        }
        if (!run.anotherModule()) {
            return refuse(TerraformDiagnostics.tooManyModules(block.header()));
        }
        var configuration = run.configurations().of(directory);
        var directories = new ArrayList<>(caller.address().directories());
        directories.add(directory);
        var address = new ModuleAddress(
                caller.address().in(local + i.key().suffix()),
                caller.address().definitionOf(local),
                run.guards().and(caller.address().when(), i.when()),
                caller.address().many() || i.many(),
                List.copyOf(directories));
        checkArguments(configuration);
        var providers = caller.providers().in(configuration, address.instance(), block);
        var made = new ModuleInstance(run, configuration, address, providers, inputs(scope(i)));
        modules.put(i.key(), made);
        return Optional.of(made);
    }

    private void checkArguments(Configuration configuration) {
        var problems = caller.run().problems();
        block.body()
                .attributes()
                .filter(a ->
                        !META.contains(a.name()) && !configuration.variables().containsKey(a.name()))
                .forEach(
                        a -> problems.accept(TerraformDiagnostics.noSuchInput(a.nameSpan(), a.name(), block.label(0))));
        configuration.variables().forEach((name, variable) -> {
            if (variable.body().attribute("default").isEmpty()
                    && block.body().attribute(name).isEmpty()) {
                problems.accept(TerraformDiagnostics.missingInput(block.header(), name));
            }
        });
    }

    private Inputs inputs(Scope scope) {
        return name -> META.contains(name)
                ? Optional.empty()
                : block.body().attribute(name).map(a -> caller.run().evaluate(a.value(), scope, Guard.ALWAYS));
    }

    private Optional<ModuleInstance> refuse(Diagnostic why) {
        caller.run().problems().accept(why);
        return Optional.empty();
    }

    /// A module that cannot be read: every output of it is unknown.
    private Value unread(Instance i) {
        return Namespace.at(block.header(), Set.of(), name -> {
            var text = local + i.key().suffix() + "." + name;
            var cause = new Cause(
                    Cause.Kind.MODULE, text, block.header(), caller.address().instance());
            return Optional.of(new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(block.header())));
        });
    }

    private Value cyclic() {
        return failed(TerraformDiagnostics.cycle(block.header(), local));
    }

    private Value failed(Diagnostic why) {
        caller.run().problems().accept(why);
        var cause = new Cause(Cause.Kind.ERROR, "error", block.header());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(block.header()));
    }
}
