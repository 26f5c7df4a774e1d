package dev.picket.cloudformation;

import dev.picket.text.SourceFile;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a caller may say about how a template is read.
///
/// @param allValues whether a parameter's default leaves it open instead of being its value
/// @param parameters values that are given from outside, by parameter; they outrank defaults. A text is the parameter's
///     text, of a list type items between commas; any other value is the parameter's as it is
/// @param environment the name of the set of values that these are; empty for none
/// @param files what the values were read from
public record CloudFormationOptions(
        boolean allValues, SortedMap<String, Value> parameters, String environment, List<String> files) {
    public static final CloudFormationOptions DEFAULT =
            new CloudFormationOptions(false, new TreeMap<>(), "", List.of());

    public CloudFormationOptions {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        files = List.copyOf(files);
    }

    public static CloudFormationOptions of(Map<String, String> parameters) {
        return DEFAULT.withTexts(parameters);
    }

    public CloudFormationOptions withAllValues(boolean allValues) {
        return new CloudFormationOptions(allValues, parameters, environment, files);
    }

    /// These values and no others.
    public CloudFormationOptions withParameters(Map<String, Value> parameters) {
        return new CloudFormationOptions(allValues, new TreeMap<>(parameters), environment, files);
    }

    /// Also these values, stronger, as a command line gives them.
    CloudFormationOptions withTexts(Map<String, String> texts) {
        var all = new TreeMap<>(parameters);
        texts.forEach((name, text) -> all.put(name, onCommandLine(name, text)));
        return withParameters(all);
    }

    private static Value onCommandLine(String name, String text) {
        return new Value.Text(
                text, Home.written(SourceFile.of("--parameter " + name, text).whole()));
    }

    CloudFormationOptions in(String environment, List<String> files, SequencedMap<String, Value> values) {
        var all = new TreeMap<>(parameters);
        all.putAll(values);
        return new CloudFormationOptions(allValues, all, environment, files);
    }
}
