package dev.picket.terraform;

import dev.picket.hcl.Scope;
import dev.picket.resource.Root;
import dev.picket.value.Guard;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One instance of a module: what its names are worth, each worked out once, when it is first asked for.
final class ModuleInstance {
    private final Run run;
    private final Configuration configuration;
    private final ModuleAddress address;
    private final Providers providers;
    private final VariableCells variables;
    private final Map<String, Cell> locals = new LinkedHashMap<>();
    private final Map<String, Cell> outputs = new LinkedHashMap<>();
    private final Map<String, DeclaredResource> resources = new LinkedHashMap<>();
    private final Map<String, DeclaredCall> calls = new LinkedHashMap<>();
    private final Set<String> resourceTypes;
    private final Set<String> dataTypes;
    private final Set<String> ephemeralTypes;
    private final Scope scope;

    ModuleInstance(Run run, Configuration configuration, ModuleAddress address, Providers providers, Inputs inputs) {
        this.run = run;
        this.providers = providers;
        this.configuration = configuration;
        this.address = address;
        this.variables = new VariableCells(run, configuration, address.instance(), inputs);
        this.scope = new ModuleScope(this);
        run.files().addAll(configuration.files());
        configuration.diagnostics().forEach(run.problems());
        configuration
                .locals()
                .forEach((name, local) -> locals.put(
                        name,
                        new Cell(
                                run,
                                "local." + name,
                                local.nameSpan(),
                                () -> run.evaluate(local.value(), scope, Guard.ALWAYS))));
        configuration.outputs().forEach((name, block) -> outputs.put(name, DeclaredOutput.cell(this, block)));
        configuration
                .resources()
                .forEach((key, block) ->
                        resources.put(key, new DeclaredResource(this, block, DeclaredResource.Kind.MANAGED)));
        configuration
                .data()
                .forEach((key, block) ->
                        resources.put("data." + key, new DeclaredResource(this, block, DeclaredResource.Kind.DATA)));
        configuration
                .ephemerals()
                .forEach((key, block) -> resources.put(
                        "ephemeral." + key, new DeclaredResource(this, block, DeclaredResource.Kind.EPHEMERAL)));
        configuration.calls().forEach((name, block) -> calls.put(name, new DeclaredCall(this, block)));
        resourceTypes = types(configuration.resources().keySet());
        dataTypes = types(configuration.data().keySet());
        ephemeralTypes = types(configuration.ephemerals().keySet());
    }

    private static Set<String> types(Set<String> keys) {
        var types = new LinkedHashSet<String>();
        keys.forEach(k -> types.add(k.substring(0, k.indexOf('.'))));
        return types;
    }

    Run run() {
        return run;
    }

    Configuration configuration() {
        return configuration;
    }

    ModuleAddress address() {
        return address;
    }

    Providers providers() {
        return providers;
    }

    Scope scope() {
        return scope;
    }

    VariableCells variables() {
        return variables;
    }

    Set<String> resourceTypes() {
        return resourceTypes;
    }

    Set<String> dataTypes() {
        return dataTypes;
    }

    Set<String> ephemeralTypes() {
        return ephemeralTypes;
    }

    Optional<Value> local(String name) {
        return Optional.ofNullable(locals.get(name)).map(Cell::get);
    }

    Optional<Value> output(String name) {
        return Optional.ofNullable(outputs.get(name)).map(Cell::get);
    }

    Set<String> outputNames() {
        return outputs.keySet();
    }

    Optional<Value> call(String name) {
        return Optional.ofNullable(calls.get(name)).map(DeclaredCall::value);
    }

    /// @param mode empty for a managed resource, else `data` or `ephemeral`
    Optional<Value> resource(String mode, String type, String name) {
        var key = (mode.isEmpty() ? "" : mode + ".") + type + "." + name;
        return Optional.ofNullable(resources.get(key)).map(DeclaredResource::value);
    }

    /// Everything that it declares, into the run: resources, outputs, and the same of the modules that it calls.
    void emit() {
        resources.values().forEach(DeclaredResource::emit);
        PseudoResources.emit(this);
        configuration
                .outputs()
                .forEach((name, block) -> output(name)
                        .ifPresent(value -> run.outputs()
                                .add(new Root.Output(address.instance(), name, Plain.of(value), block.header()))));
        calls.values().forEach(DeclaredCall::emit);
    }
}
