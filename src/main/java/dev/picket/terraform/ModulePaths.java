package dev.picket.terraform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

/// Which directories of the tree stand for modules that are fetched from elsewhere: sources as calls write them, to directories.
///
/// A source may be given with the version (`acme/vpc/aws@1.2.0`) or the revision (`…?ref=v1`) that alone it is; without, any will do. One
/// that ends in `/` is a prefix, whose rest is the way below the directory.
///
/// @param directories source -> directory
public record ModulePaths(SequencedMap<String, String> directories) {
    public static final ModulePaths NONE = new ModulePaths(new LinkedHashMap<>());
    private static final String REGISTRY = "registry.terraform.io/";

    public ModulePaths {
        directories = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(directories));
    }

    /// The directory of the tree that stands for a call's module.
    ///
    /// @param version as the call asks for it; empty where it does not
    /// @param has whether a directory holds a module
    Optional<String> directory(String source, String version, Predicate<String> has) {
        if (directories.isEmpty()) {
            return Optional.empty();
        }
        return candidates(Address.of(source), version).stream()
                .flatMap(d -> Paths.resolve(".", d).stream())
                .filter(has)
                .findFirst();
    }

    /// Directories in the order of how exactly the source is named.
    private List<String> candidates(Address source, String version) {
        var found = new ArrayList<String>();
        for (var exact : List.of(source.module() + "@" + version, source.module() + source.query(), source.module())) {
            named(exact).ifPresent(found::add);
        }
        for (var exact : List.of(source.name() + "@" + version, source.name() + source.query(), source.name())) {
            named(exact).ifPresent(d -> found.add(d + "/" + source.below()));
        }
        directories.entrySet().stream()
                .filter(e -> e.getKey().endsWith("/") && source.module().startsWith(e.getKey()))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(String::length).reversed()))
                .forEach(e -> below(e.getValue(), source, e.getKey(), found));
        return found;
    }

    private Optional<String> named(String source) {
        return Optional.ofNullable(directories.get(source))
                .or(() -> source.startsWith(REGISTRY)
                        ? Optional.ofNullable(directories.get(source.substring(REGISTRY.length())))
                        : Optional.ofNullable(directories.get(REGISTRY + source)));
    }

    /// `acme/vpc/aws` is often kept as `acme/vpc`.
    private static void below(String directory, Address source, String prefix, List<String> into) {
        var rest = source.name().length() >= prefix.length() ? source.name().substring(prefix.length()) : "";
        into.add(directory + "/" + rest + "/" + source.below());
        int last = rest.lastIndexOf('/');
        if (last > 0) {
            into.add(directory + "/" + rest.substring(0, last) + "/" + source.below());
        }
        into.add(directory + "/" + source.below());
    }

    /// A source taken apart: `git::https://example.org/a.git`, `network`, `?ref=v1`.
    private record Address(String name, String below, String query) {
        static Address of(String source) {
            int question = source.indexOf('?');
            var query = question < 0 ? "" : source.substring(question);
            var path = question < 0 ? source : source.substring(0, question);
            int scheme = path.indexOf("://");
            int slashes = path.indexOf("//", scheme < 0 ? 0 : scheme + 3);
            return slashes < 0
                    ? new Address(path, "", query)
                    : new Address(path.substring(0, slashes), path.substring(slashes + 2), query);
        }

        /// Without the revision.
        String module() {
            return below.isEmpty() ? name : name + "//" + below;
        }
    }
}
