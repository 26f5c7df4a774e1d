package dev.picket.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// JGit without the machine: no settings of the system or user, no process started, no file store measured. JGit
/// makes the repositories of the demo and the tests; everything else reads git's files itself, because loading JGit
/// costs more than the rest of a pre-commit run.
final class QuietJGit extends SystemReader {
    private QuietJGit() {}

    static void install() {
        SystemReader.setInstance(new QuietJGit());
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    /// Nothing of the environment: a hook's `GIT_DIR` is not the scratch repository's.
    @Override
    public @org.jspecify.annotations.Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public @org.jspecify.annotations.Nullable String getProperty(String key) {
        return System.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(@org.jspecify.annotations.Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@org.jspecify.annotations.Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@org.jspecify.annotations.Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public long getCurrentTime() {
        return System.currentTimeMillis();
    }

    @Override
    @SuppressWarnings("deprecation")
    public int getTimezone(long when) {
        return 0;
    }

    private static final class Nothing extends FileBasedConfig {
        @SuppressWarnings("NullAway")
        Nothing(@org.jspecify.annotations.Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /// JGit would otherwise write probe files for seconds to learn how fine the clock of the disk is.
        @Override
        public @org.jspecify.annotations.Nullable String getString(
                String section, @org.jspecify.annotations.Nullable String subsection, String name) {
            return switch (section + "." + name) {
                case "filesystem.timestampResolution" -> "1 microseconds";
                case "filesystem.minRacyThreshold" -> "0 microseconds";
                default -> super.getString(section, subsection, name);
            };
        }
    }
}
