package dev.picket.rule;

/// The step budget of one rule for one resource.
final class Steps {
    /// Nodes that one rule may evaluate for one resource.
    static final int LIMIT = 100_000;

    private Steps() {}
}
