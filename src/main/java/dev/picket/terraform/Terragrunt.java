package dev.picket.terraform;

import dev.picket.tree.SourceTree;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The units of Terragrunt in a tree: directories whose `terragrunt.hcl` names a module of the tree, or that hold one themselves, and the
/// inputs that they give it. A source outside of the tree is not fetched. Of a source that depends on the environment the first that
/// lies in the tree counts.
final class Terragrunt {
    static final String FILE = "terragrunt.hcl";

    private final Configurations configurations;
    private final SortedMap<String, List<String>> units = new TreeMap<>();

    private Terragrunt(Configurations configurations) {
        this.configurations = configurations;
    }

    /// The units of each module directory.
    static Terragrunt of(Configurations configurations) {
        var all = new Terragrunt(configurations);
        if (configurations.generated()) {
            configurations.tree().files().stream()
                    .map(SourceTree.Entry::path)
                    .filter(p -> Paths.name(p).equals(FILE))
                    .forEach(p -> all.find(Paths.directory(p)));
        }
        return all;
    }

    private void find(String directory) {
        var run = new Run(configurations, TerraformOptions.NONE, directory);
        var unit = TerragruntUnit.read(run, directory);
        module(directory, unit.source())
                .ifPresent(m -> units.computeIfAbsent(m, _ -> new ArrayList<>()).add(directory));
    }

    /// The directory of the module that a unit runs.
    private Optional<String> module(String directory, Optional<Value> source) {
        if (source.isEmpty()) {
            return Optional.of(directory).filter(configurations::has);
        }
        for (var text : texts(source.get())) {
            var way = text.replaceFirst("\\?.*$", "").replace("//", "/");
            var found = way.startsWith("/")
                    ? Paths.resolve(".", way.substring(1))
                    : way.startsWith(".") ? Paths.resolve(directory, way) : Optional.<String>empty();
            if (found.filter(configurations::has).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<String> texts(Value source) {
        return switch (source) {
            case Value.Text text -> List.of(text.value());
            case Value.Choice choice ->
                choice.cases().stream().flatMap(c -> texts(c.value()).stream()).toList();
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Unknown _ -> List.of();
        };
    }

    /// The modules that units run: each is judged with the inputs of its units.
    Map<String, List<String>> units() {
        return units;
    }
}
