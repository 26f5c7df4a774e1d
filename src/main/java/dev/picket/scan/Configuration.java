package dev.picket.scan;

import dev.picket.finding.Severity;
import dev.picket.text.Span;
import dev.picket.tree.Glob;
import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What `.picket.yaml` says. Its keys are documented in docs/configuration.md; a JSON Schema stands beside it.
///
/// @param exclude paths that are not read
/// @param skip rules that are silenced, everywhere or under some paths
/// @param severity rule id -> severity
/// @param params rule id -> parameter -> value
/// @param rules directories of the user's own rules, relative to the tree
/// @param extra whether the tier `extra` is on
/// @param families families whose extra rules are on, each with its place
/// @param account whether the tree holds an account's baseline
/// @param environments name -> the files that give its values, relative to the tree
/// @param workspaces environment -> what `terraform.workspace` is in it
/// @param modules source of a module from elsewhere -> the directory that stands for it, relative to the tree
/// @param ids every rule id that it names, with its place
public record Configuration(
        List<Glob> exclude,
        List<Skip> skip,
        SequencedMap<String, Severity> severity,
        SequencedMap<String, Map<String, Value>> params,
        List<String> rules,
        boolean extra,
        SequencedMap<String, Span> families,
        boolean account,
        SequencedMap<String, List<String>> environments,
        SequencedMap<String, String> workspaces,
        SequencedMap<String, String> modules,
        Map<String, Span> ids) {
    public static final Configuration NONE = new Configuration(
            List.of(),
            List.of(),
            new java.util.LinkedHashMap<>(),
            new java.util.LinkedHashMap<>(),
            List.of(),
            false,
            new java.util.LinkedHashMap<>(),
            false,
            new java.util.LinkedHashMap<>(),
            new java.util.LinkedHashMap<>(),
            new java.util.LinkedHashMap<>(),
            Map.of());

    /// The name under which it stands at the root of a tree.
    public static final String FILE = ".picket.yaml";

    public Configuration {
        exclude = List.copyOf(exclude);
        skip = List.copyOf(skip);
        rules = List.copyOf(rules);
    }

    /// @param paths empty: everywhere
    public record Skip(String rule, List<Glob> paths, String reason) {
        public Skip {
            paths = List.copyOf(paths);
        }

        boolean covers(String path) {
            return paths.isEmpty() || paths.stream().anyMatch(g -> matches(g, path));
        }
    }

    /// Whether a path, or a folder that it lies in, matches.
    static boolean matches(Glob glob, String path) {
        if (glob.matches(path)) {
            return true;
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (glob.matches(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    boolean excludes(String path) {
        return exclude.stream().anyMatch(g -> matches(g, path));
    }
}
