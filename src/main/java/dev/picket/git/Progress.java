package dev.picket.git;

/// Told how far long work is. May be called from any thread.
@FunctionalInterface
public interface Progress {
    /// @param what is being counted: `commits`
    void at(String what, int done, int total);

    Progress NONE = (_, _, _) -> {};
}
