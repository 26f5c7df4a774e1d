package dev.picket.rule;

/// The step budget of one rule for one resource: how often its expressions may ask for a name. A loop within a loop asks for what it goes over
/// at each round, so an endless comprehension is met here.
final class Steps {
    /// Names that one rule may look up for one resource.
    static final int LIMIT = 100_000;

    private int taken;

    void take() {
        if (++taken > LIMIT) {
            throw new Exceeded();
        }
    }

    /// Ends the trial; [Judge] says so.
    static final class Exceeded extends RuntimeException {
        Exceeded() {
            super("more than " + LIMIT + " steps", null, false, false);
        }
    }
}
