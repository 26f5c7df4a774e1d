package dev.picket.terraform;

import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Scope;
import dev.picket.resource.BlockSyntax;
import dev.picket.resource.Format;
import dev.picket.resource.Resource;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/// What a module declares besides resources, as rules see it: `terraform::Variable`, `terraform::Output`,
/// `terraform::Provider` and `terraform::RequiredProvider`.
///
/// A variable has `Name`, `Sensitive` and its `Default` as written, whatever value it is given; an output `Name`,
/// `Sensitive`
/// and `Value`; a provider `Name`, `Alias` and `Settings`, its arguments under their own names.
final class PseudoResources {
    private static final Set<String> NO_SETTINGS = Set.of("alias", "version");

    private static final Pattern VERSION = Pattern.compile("(?:^|\\bversion\"?\\s*[=:]\\s*)\"([^\"]*)\"");

    private final ModuleInstance module;

    private PseudoResources(ModuleInstance module) {
        this.module = module;
    }

    static void emit(ModuleInstance module) {
        var pseudo = new PseudoResources(module);
        var configuration = module.configuration();
        if (module.run().described().add(configuration.directory())) {
            configuration.variables().values().forEach(pseudo::variable);
            configuration.settings().stream()
                    .flatMap(s -> s.body().blocks("required_providers"))
                    .forEach(pseudo::requiredProviders);
        }
        configuration.outputs().forEach(pseudo::output);
        configuration.providers().stream().filter(b -> !b.labels().isEmpty()).forEach(pseudo::provider);
    }

    private void variable(Block block) {
        var variable = Variable.of(block);
        var members = named(block, variable.name());
        members.put("Sensitive", flag(block, variable.sensitive()));
        variable.absent()
                .map(e -> module.run().evaluate(e, Scope.empty(), Guard.ALWAYS))
                .ifPresent(v -> members.put("Default", Plain.of(variable.sensitive() ? Sensitive.deeply(v) : v)));
        add("terraform::Variable", "var." + variable.name(), block, members);
    }

    private void output(String name, Block block) {
        var members = named(block, name);
        members.put("Sensitive", flag(block, DeclaredOutput.isSensitive(block)));
        module.output(name).ifPresent(v -> members.put("Value", Plain.of(v)));
        add("terraform::Output", "output." + name, block, members);
    }

    private void provider(Block block) {
        var members = named(block, block.label(0));
        var alias = block.body().attribute("alias").map(Attribute::value).map(PseudoResources::text);
        alias.ifPresent(a -> members.put("Alias", new Value.Text(a, Home.written(block.header()))));
        var settings = new BlockReader(module.run(), module.run().problems())
                .read(
                        block.body(),
                        block.header(),
                        module.scope(),
                        module.address().when(),
                        NO_SETTINGS);
        members.put("Settings", Plain.object(settings));
        add(
                "terraform::Provider",
                "provider." + block.label(0) + alias.map(a -> "." + a).orElse(""),
                block,
                members);
    }

    /// `aws = { version = "…" }`, and as it was before Terraform 0.13: `aws = "…"`. Read, not evaluated: both are constants.
    private void requiredProviders(Block block) {
        for (var provider : block.body().attributes().toList()) {
            var members = new LinkedHashMap<String, Value>();
            var home = Home.written(provider.span());
            members.put("Name", new Value.Text(provider.name(), home));
            var version = VERSION.matcher(provider.value().span().text());
            if (version.find()) {
                members.put("Version", new Value.Text(version.group(1), home));
            }
            add("terraform::RequiredProvider", "terraform.required_providers." + provider.name(), block, members);
        }
    }

    private static String text(dev.picket.hcl.Expression e) {
        return e instanceof dev.picket.hcl.Expression.Text t
                ? t.value()
                : e.span().text();
    }

    private static LinkedHashMap<String, Value> named(Block block, String name) {
        var members = new LinkedHashMap<String, Value>();
        members.put("Name", new Value.Text(name, Home.written(block.header())));
        return members;
    }

    private static Value flag(Block block, boolean value) {
        var place = block.body().attribute("sensitive").map(Attribute::span).orElse(block.header());
        return new Value.Bool(value, Home.written(place));
    }

    private void add(String type, String local, Block block, LinkedHashMap<String, Value> members) {
        var run = module.run();
        if (run.resources().size() >= Bounds.RESOURCES) {
            run.problems().accept(TerraformDiagnostics.tooManyResources(block.header()));
            return;
        }
        run.resources()
                .add(new Resource(
                        run.directory(),
                        module.address().in(local),
                        module.address().definitionOf(local),
                        local,
                        Paths.directory(block.header().file().path()),
                        Resource.Mode.MANAGED,
                        Format.TERRAFORM,
                        type,
                        block.header(),
                        block.span(),
                        module.address().when(),
                        module.address().many(),
                        Mapping.object(members, Home.written(block.header())),
                        Mapping.object(new LinkedHashMap<>(), Home.written(block.header())),
                        new BlockSyntax(block)));
    }
}
