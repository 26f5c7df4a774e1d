package dev.picket.cloudformation;

import dev.picket.text.SourceFile;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a caller may say about how a template is read.
///
/// @param allValues whether a parameter's default leaves it open instead of being its value
/// @param parameters values that are given from outside, by parameter; they outrank defaults. A text is the parameter's
///     text, of a list type items between commas; null as if it were not given; any other value is the parameter's as it is
/// @param kept parameters of which the stack keeps what it has, which is not known: neither given nor their defaults
/// @param environment the name of the set of values that these are; empty for none
/// @param files what the values were read from
public record CloudFormationOptions(
        boolean allValues,
        SortedMap<String, Value> parameters,
        SortedSet<String> kept,
        String environment,
        List<String> files) {
    public static final CloudFormationOptions DEFAULT =
            new CloudFormationOptions(false, new TreeMap<>(), new TreeSet<>(), "", List.of());

    private static final String OPTION = "--parameter ";

    public CloudFormationOptions {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        kept = Collections.unmodifiableSortedSet(new TreeSet<>(kept));
        files = List.copyOf(files);
    }

    public static CloudFormationOptions of(Map<String, String> parameters) {
        var options = DEFAULT;
        for (var parameter : parameters.entrySet()) {
            options = options.withText(parameter.getKey(), parameter.getValue());
        }
        return options;
    }

    public CloudFormationOptions withAllValues(boolean allValues) {
        return new CloudFormationOptions(allValues, parameters, kept, environment, files);
    }

    /// These values and no others.
    public CloudFormationOptions withParameters(Map<String, Value> parameters) {
        return new CloudFormationOptions(allValues, new TreeMap<>(parameters), new TreeSet<>(), environment, files);
    }

    /// Also this value, stronger, as a command line gives it.
    CloudFormationOptions withText(String name, String text) {
        var value = new Value.Text(text, Home.written(commandLine(name, text).whole()));
        return with(environment, List.of(), Map.of(name, value), Set.of());
    }

    /// Where a value of the command line stands.
    static SourceFile commandLine(String name, String text) {
        return SourceFile.of(OPTION + name, text);
    }

    /// A secret that is given so is in nobody's code: what it is does not count, only that it is given.
    static boolean isOnCommandLine(Home home) {
        return home.place().file().path().startsWith(OPTION);
    }

    /// Also these values, stronger, which were read from these files.
    CloudFormationOptions with(String environment, List<String> files, Map<String, Value> values, Set<String> keeping) {
        var all = new TreeMap<>(parameters);
        all.putAll(values);
        all.keySet().removeAll(keeping);
        var kept = new TreeSet<>(this.kept);
        kept.removeAll(values.keySet());
        kept.addAll(keeping);
        var read = new LinkedHashSet<>(this.files);
        read.addAll(files);
        return new CloudFormationOptions(allValues, all, kept, environment, List.copyOf(read));
    }
}
