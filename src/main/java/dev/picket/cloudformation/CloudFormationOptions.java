package dev.picket.cloudformation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// @param allValues whether a parameter's default leaves it open instead of being its value
/// @param parameters values that are given from outside, by parameter; they outrank defaults
public record CloudFormationOptions(boolean allValues, SortedMap<String, String> parameters) {
    public static final CloudFormationOptions DEFAULT = new CloudFormationOptions(false, new TreeMap<>());

    public CloudFormationOptions {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    public static CloudFormationOptions of(Map<String, String> parameters) {
        return new CloudFormationOptions(false, new TreeMap<>(parameters));
    }
}
