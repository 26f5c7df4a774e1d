package dev.picket.cli;

/// The product's version; the build's own test compares it with the pom's.
public final class Version {
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
