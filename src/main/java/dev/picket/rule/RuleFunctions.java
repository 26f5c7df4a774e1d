package dev.picket.rule;

import dev.picket.hcl.CoreFunctions;
import dev.picket.hcl.Functions;
import dev.picket.resource.Model;
import dev.picket.resource.YamlFunctions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What expressions of rules, views, defaults and adapters can call beside the graph's own relations (`target`, `pointing`, …):
/// families of domain functions, then HCL's.
public final class RuleFunctions implements Functions {
    private final Functions families;
    private final Map<String, Optional<Function>> found = new ConcurrentHashMap<>();

    private RuleFunctions(Functions families) {
        this.families = families;
    }

    /// All families.
    ///
    /// @param model for what a type's schema says (`taggable`, `api_json`)
    public static RuleFunctions of(Model model) {
        return of(
                TextFunctions.table(),
                SecretFunctions.table(),
                ScriptFunctions.table(),
                BootFunctions.table(),
                CertaintyFunctions.table(),
                GrantFunctions.table(),
                PolicyFunctions.table(),
                NetworkFunctions.table(),
                DatabaseFunctions.table(),
                MonitoringFunctions.table(),
                ParameterFunctions.table(),
                SchemaFunctions.table(model),
                YamlFunctions.ALL);
    }

    /// These families, the first that knows a name wins; HCL's own come last.
    public static RuleFunctions of(Functions... families) {
        Functions all = CoreFunctions.ALL;
        for (int i = families.length - 1; i >= 0; i--) {
            all = families[i].or(all);
        }
        return new RuleFunctions(all);
    }

    @Override
    public Optional<Function> find(String name) {
        return found.computeIfAbsent(name, families::find);
    }
}
