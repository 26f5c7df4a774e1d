package dev.picket.packer;

import dev.picket.hcl.CoreFunctions;
import dev.picket.hcl.Functions;
import dev.picket.resource.YamlFunctions;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Packer's expressions can call beside HCL's own functions: secret stores, clocks and chance, which only a build
/// asks, and files, which are relative to where the build is started.
/// Source: Packer documentation, "HCL Functions".
final class PackerFunctions {
    private static final Map<String, Type> OWN = Map.ofEntries(
            Map.entry("abspath", Type.STRING),
            Map.entry("file", Type.STRING),
            Map.entry("filebase64", Type.STRING),
            Map.entry("fileexists", Type.BOOL),
            Map.entry("fileset", new Type.SetOf(Type.STRING)),
            Map.entry("pathexpand", Type.STRING),
            Map.entry("templatefile", Type.STRING),
            Map.entry("regex_replace", Type.STRING),
            Map.entry("aws_secretsmanager", Type.STRING),
            Map.entry("aws_secretsmanager_raw", Type.STRING),
            Map.entry("consul_key", Type.STRING),
            Map.entry("consul_keys", new Type.MapOf(Type.STRING)),
            Map.entry("vault", Type.STRING),
            Map.entry("isotime", Type.STRING),
            Map.entry("legacy_isotime", Type.STRING),
            Map.entry("legacy_strftime", Type.STRING),
            Map.entry("strftime", Type.STRING),
            Map.entry("uuidv4", Type.STRING),
            Map.entry("uuidv5", Type.STRING));

    static final Functions ALL = own().or(YamlFunctions.ALL).or(CoreFunctions.ALL);

    private PackerFunctions() {}

    private static Functions own() {
        return name -> Optional.ofNullable(OWN.get(name)).map(type -> call -> unknown(call, type));
    }

    private static Value unknown(Functions.Call call, Type type) {
        var cause = new Cause(Cause.Kind.FUNCTION, call.name() + "()", call.at());
        boolean sensitive = call.arguments().stream().anyMatch(Value::sensitive);
        return new Value.Unknown(cause, type, Known.NOT_NULL, Home.computed(call.at(), List.of()), sensitive);
    }
}
