package dev.picket.terraform;

import dev.picket.hcl.Scope;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What names mean within one module instance. `each`, `count`, `self` and iterators stand in front of it.
final class ModuleScope implements Scope {
    private final ModuleInstance module;
    private final Span place;

    ModuleScope(ModuleInstance module) {
        this.module = module;
        this.place = SourceFile.unread(module.configuration().directory()).whole();
    }

    @Override
    public Optional<Value> lookup(String name) {
        return switch (name) {
            case "var" -> Optional.of(module.variables().namespace(place));
            case "local" ->
                Optional.of(Namespace.at(place, module.configuration().locals().keySet(), module::local));
            case "module" ->
                Optional.of(Namespace.at(place, module.configuration().calls().keySet(), module::call));
            case "data" -> Optional.of(types("data", module.dataTypes()));
            case "ephemeral" -> Optional.of(types("ephemeral", module.ephemeralTypes()));
            case "path" -> Optional.of(paths());
            case "terraform" -> Optional.of(terraform());
            // a resource's own name beside `each`, `count` and `self`, which only some places have
            case "resource" -> Optional.of(types("", module.resourceTypes()));
            default ->
                module.resourceTypes().contains(name) || name.startsWith("aws_")
                        ? Optional.of(names("", name))
                        : name.indexOf('_') > 0 ? Optional.of(undeclared(name)) : Optional.empty();
        };
    }

    private Value types(String mode, Set<String> types) {
        return Namespace.at(
                place,
                types,
                type -> Optional.of(
                        types.contains(type)
                                ? names(mode, type)
                                : undeclared(mode.isEmpty() ? type : mode + "." + type)));
    }

    private Value names(String mode, String type) {
        return Namespace.at(
                place,
                Set.of(),
                name -> module.resource(mode, type, name)
                        .or(() -> Optional.of(
                                mode.isEmpty()
                                        ? undeclared(type + "." + name, Known.NOTHING.withRefers(symbol(type, name)))
                                        : undeclared(mode + "." + type + "." + name))));
    }

    /// A resource that nobody declares here: Terraform refuses it; a file that is left out or generated may yet declare it.
    private Value undeclared(String address) {
        return undeclared(address, Known.NOTHING);
    }

    private Value undeclared(String address, Known known) {
        return new Value.Unknown(new Cause(Cause.Kind.OUTSIDE, address, place), Type.ANY, known, Home.made(place));
    }

    /// Whatever it is, it is no resource that is declared here under another name.
    private Symbol symbol(String type, String name) {
        return new Symbol(module.run().directory(), module.address().in(type + "." + name), "");
    }

    private Value paths() {
        var members = new LinkedHashMap<String, Value>();
        var root = module.run().directory();
        var home = Home.made(place);
        members.put(
                "module",
                new Value.Text(Paths.relative(root, module.configuration().directory()), home));
        members.put("root", new Value.Text(".", home));
        members.put("cwd", WorkingDirectory.of(root, place));
        return Value.Mapping.object(members, home);
    }

    private Value terraform() {
        var members = new LinkedHashMap<String, Value>();
        members.put("workspace", workspace());
        members.put("applying", unknown(Cause.Kind.OUTSIDE, "terraform.applying", Known.NOT_NULL));
        return Value.Mapping.object(members, Home.made(place));
    }

    /// A name that is never empty.
    private Value workspace() {
        var given = module.run().options().workspace();
        if (given.isPresent()) {
            return new Value.Text(given.get(), Home.made(place));
        }
        var input = module.run().guards().input("terraform.workspace", "terraform.workspace", new TreeSet<>());
        return unknown(
                Cause.Kind.INPUT,
                "terraform.workspace",
                Known.NOT_NULL.withLength(1, -1).withInput(input));
    }

    private Value unknown(Cause.Kind kind, String text, Known known) {
        var type = text.equals("terraform.applying") ? Type.BOOL : Type.STRING;
        return new Value.Unknown(new Cause(kind, text, place), type, known, Home.made(place));
    }
}
