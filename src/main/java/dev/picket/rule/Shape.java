package dev.picket.rule;

/// What the checker knows of an expression's value.
sealed interface Shape {
    /// Nothing: whatever is asked of it is right.
    record Any() implements Shape {}

    /// A resource of an AWS type or, in an adapter, what a Terraform author declared.
    record Whole(String type) implements Shape {}

    /// A property; `path` as the facts write it.
    record Property(String type, String path) implements Shape {}

    record ListOf(Shape element) implements Shape {}

    Shape ANY = new Any();
}
