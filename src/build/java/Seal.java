import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The build's last step: from the shaded jar to `target/picket-<hash>.jar` and its AOT cache, and
/// `target/picket.current`, which tells the launcher the name of both and the JDK that made them.
///
/// `java Seal.java SHADED_JAR TARGET_FOLDER BUILD_START [PROJECT_FOLDER]`; without the last, no cache is trained.
///
/// - Old class files are brought to a version that the JVM archives: it leaves out those before 50, picocli's among
///   them.
/// - Calls that the JVM would spin a class for become plain ones ([PlainCalls]).
/// - The same input gives the same bytes, so the name changes exactly when the content does. The JVM does not check
///   that a cache belongs to a jar; equal names are what keeps a stale one from being run.
/// - `picket.current` gets the time at which the build started: a source that is newer was not in it.
/// - The pair before this one stays, for runs that are just starting from it.
class Seal {
    /// The first version whose verifier needs no types to be inferred, and the one that old class files become.
    private static final int FIRST_ARCHIVED = 50;

    private static final int MODERN = ClassFile.JAVA_8_VERSION;

    public static void main(String[] arguments) throws Exception {
        var shaded = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var started = Instant.parse(arguments[2]);

        var entries = modernised(read(shaded));
        var name = "picket-" + hash(entries);
        var jar = target.resolve(name + ".jar");
        var cache = target.resolve(name + ".aot");
        var current = target.resolve("picket.current");
        var before = Files.exists(current) ? Files.readAllLines(current) : List.of(name);
        var now = List.of(name, System.getProperty("java.home"), System.getProperty("java.vm.version"));

        if (!Files.exists(jar)) {
            atomically(jar, out -> write(entries, out));
        }
        if (arguments.length > 3 && !(Files.exists(cache) && now.equals(before))) {
            Training.run(jar, cache, Path.of(arguments[3], "test-fixtures", "demo"));
        }
        atomically(current, out -> out.write((String.join("\n", now) + "\n").getBytes(UTF_8)), FileTime.from(started));
        removeAllBut(List.of(name, before.getFirst()), target);
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                if (!entry.isDirectory()) {
                    try (InputStream in = file.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return entries;
    }

    private static Map<String, byte[]> modernised(Map<String, byte[]> entries) {
        var all = new TreeMap<>(entries);
        var hierarchy = ClassHierarchyResolver.ofResourceParsing(type -> opened(type, entries))
                .orElse(ClassHierarchyResolver.defaultResolver());
        var known = ClassFile.ClassHierarchyResolverOption.of(hierarchy);
        var plain = ClassFile.of(known);
        var modern = ClassFile.of(
                known, ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ConstantPoolSharingOption.NEW_POOL);
        all.replaceAll((name, bytes) -> {
            if (!name.endsWith(".class")) {
                return bytes;
            }
            return isOldClass(bytes) ? modern(bytes, modern) : PlainCalls.in(bytes, plain);
        });
        return all;
    }

    private static InputStream opened(ClassDesc type, Map<String, byte[]> entries) {
        var descriptor = type.descriptorString();
        var bytes = entries.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    private static boolean isOldClass(byte[] bytes) {
        return (((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff)) < FIRST_ARCHIVED;
    }

    private static byte[] modern(byte[] bytes, ClassFile format) {
        var version = ClassTransform.endHandler(builder -> builder.withVersion(MODERN, 0));
        return format.transformClass(
                format.parse(bytes),
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen(version));
    }

    private static String hash(Map<String, byte[]> entries) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var entry : entries.entrySet()) {
            digest.update((entry.getKey() + "\0" + entry.getValue().length + "\0").getBytes(UTF_8));
            digest.update(entry.getValue());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /// The manifest comes first, where the format wants it, and then everything by name.
    private static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        var names = new ArrayList<>(entries.keySet());
        if (names.remove(JarFile.MANIFEST_NAME)) {
            names.addFirst(JarFile.MANIFEST_NAME);
        }
        for (var name : names) {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write(entries.get(name));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void removeAllBut(List<String> names, Path target) throws IOException {
        try (var files = Files.newDirectoryStream(target, "picket-????????????????.{jar,aot}")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (!names.contains(name.substring(0, name.length() - ".jar".length()))) {
                    Files.delete(file);
                }
            }
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void atomically(Path file, Writing writing) throws IOException {
        atomically(file, writing, null);
    }

    private static void atomically(Path file, Writing writing, FileTime time) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        try (var out = Files.newOutputStream(next)) {
            writing.to(out);
        }
        if (time != null) {
            Files.setLastModifiedTime(next, time);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
