package dev.picket.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The build's last step, on small jars, and the launcher on what it leaves, with the JVM that runs this test.
@DisabledOnOs(OS.WINDOWS)
class SealTest {
    /// The first class-file version that the JVM archives.
    private static final int FIRST_ARCHIVED = 50;

    private static final String STARTED = "2026-01-02T03:04:05.678Z";

    private static final String PLAIN = """
            import java.util.*;

            public class Program {
                sealed interface Shape permits Dot, Pair, Tree, Empty {
                    default String name() {
                        return switch (this) {
                            case Dot _ -> "dot";
                            case Pair(Dot(var x, _), Dot(_, var y)) when x == y -> "diagonal " + x;
                            case Pair(Dot _, Shape _) -> "pair of a dot";
                            case Pair _ -> "pair";
                            case Tree<?>(List<?> children) when children.isEmpty() -> "leaf";
                            case Tree<?> t -> "tree of " + t.children().size();
                            case Empty _ -> "empty";
                        };
                    }
                }

                record Dot(int x, int y) implements Shape {}
                record Pair(Shape left, Shape right) implements Shape {}
                record Tree<T>(List<T> children) implements Shape {}
                record Empty() implements Shape {}
                record All(boolean a, byte b, short c, char d, int e, long f, float g, double h, String i, int[] j) {}
                enum Colour { RED, GREEN }

                static String kind(Object o) {
                    return switch (o) {
                        case null -> "null";
                        case String s when s.length() > 3 -> "long text";
                        case CharSequence c -> "text " + c;
                        case Integer i when i > 10 -> "big";
                        case Integer i -> "small " + i;
                        case int[] a -> "numbers " + a.length;
                        case Colour c when c == Colour.RED -> "red";
                        case Enum<?> e -> "enum " + e;
                        default -> "other";
                    };
                }

                static String word(Object o) {
                    return switch (o) {
                        case String s when s.equals("a") -> "A";
                        case String s -> s;
                        case Colour.GREEN -> "green";
                        default -> "?";
                    };
                }

                public static void main(String[] arguments) {
                    Shape dot = new Dot(1, 2);
                    for (var s : List.of(dot, new Pair(new Dot(3, 0), new Dot(0, 3)), new Pair(dot, dot), new Pair(new Pair(dot, dot), dot),
                            new Pair(dot, new Empty()), new Tree<>(List.of()), new Tree<>(List.of(1, 2)), new Empty())) {
                        System.out.println(s.name() + " " + s.hashCode() + " " + s.equals(dot) + " " + s);
                    }
                    for (var o : Arrays.asList(null, "four", "two", 11, 10, new int[3], Colour.RED, Colour.GREEN, 1.5)) {
                        System.out.println(kind(o) + " " + word(o == null ? "a" : o));
                    }
                    int[] numbers = {1};
                    var all = new All(true, (byte) 1, (short) 2, 'c', 4, 5L, Float.NaN, -0.0, null, numbers);
                    System.out.println(Objects.hash(all.a, all.b, all.c, all.d, all.e, all.f, all.g, all.h, all.i) != 0);
                    System.out.println(new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 1.5f, 2.5, "i", null).hashCode());
                    System.out.println(all.equals(new All(true, (byte) 1, (short) 2, 'c', 4, 5L, Float.NaN, -0.0, null, numbers)));
                    System.out.println(all.equals(new All(true, (byte) 1, (short) 2, 'c', 4, 5L, Float.NaN, 0.0, null, numbers)));
                    System.out.println(all.equals(new All(false, (byte) 1, (short) 2, 'c', 4, 5L, Float.NaN, -0.0, null, numbers)));
                    System.out.println(all.equals(new All(true, (byte) 1, (short) 2, 'c', 4, 6L, Float.NaN, -0.0, null, numbers)));
                    System.out.println(all.equals(null) + " " + all.equals(all) + " " + all.equals("all"));
                    try {
                        ((Shape) null).name();
                    } catch (NullPointerException e) {
                        System.out.println("null");
                    }
                    try {
                        word(null);
                    } catch (NullPointerException e) {
                        System.out.println("null again");
                    }
                }
            }
            """;

    /// The build runs it from source; here it is compiled once.
    @TempDir
    static Path compiled;

    static URLClassLoader seal;

    @TempDir
    Path checkout;

    Path target;

    @BeforeAll
    static void compileSeal() throws IOException {
        compile(
                compiled,
                Path.of("src/build/java/Seal.java"),
                Path.of("src/build/java/PlainCalls.java"),
                Path.of("src/build/java/Training.java"));
        seal = new URLClassLoader(new URL[] {compiled.toUri().toURL()});
    }

    @AfterAll
    static void closeSeal() throws IOException {
        seal.close();
    }

    @BeforeEach
    void layOut() throws IOException {
        target = Files.createDirectory(checkout.resolve("target"));
        Files.createDirectory(checkout.resolve("bin"));
        Files.copy(Path.of("bin/picket"), checkout.resolve("bin/picket"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void oldClassFilesBecomeOnesThatTheJvmArchives() throws Exception {
        var picocli = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assertFalse(oldClasses(picocli).isEmpty(), "picocli no longer has what this test is about");
        seal(picocli);

        var sealed = target.resolve(current() + ".jar");
        assertEquals(List.of(), oldClasses(sealed));
        linkAllClasses(sealed);
    }

    /// What the JVM would have spun classes for: the same results, and no such class.
    @Test
    void switchesAndRecordsBecomePlainAndStayTheSame() throws Exception {
        var jar = jar("plain", PLAIN);
        var expected = run(java(), "-jar", jar.toString());
        seal(jar);
        var sealed = target.resolve(current() + ".jar").toString();

        assertEquals(expected, run(java(), "-jar", sealed));
        assertTrue(expected.lines().count() > 20, expected);
        assertTrue(spun(jar.toString()) > 1);
        assertEquals(1, spun(sealed), "a switch with constants among its labels is left as it is");
    }

    @Test
    void theNameFollowsTheContent() throws Exception {
        seal(program("one"));
        var one = current();
        seal(program("one"));
        assertEquals(one, current());

        seal(program("two"));
        assertNotEquals(one, current());
    }

    @Test
    void thePairBeforeStaysAndOlderOnesGo() throws Exception {
        for (var word : List.of("one", "two", "three")) {
            seal(program(word));
            Files.writeString(target.resolve(current() + ".aot"), "");
        }
        try (var files = Files.list(target)) {
            assertEquals(
                    2, files.filter(file -> file.toString().endsWith(".aot")).count());
        }
        try (var files = Files.list(target)) {
            assertEquals(
                    2, files.filter(file -> file.toString().endsWith(".jar")).count());
        }
    }

    @Test
    void whatIsNewerThanTheStartOfTheBuildIsNewer() throws Exception {
        seal(program("one"));

        var time = Files.getLastModifiedTime(target.resolve("picket.current"));
        assertEquals(STARTED, time.toInstant().toString());
    }

    /// The JVM itself does not notice: given the old cache and the new jar, it may run the old classes.
    @Test
    void aRebuiltJarNeverRunsTheOldCache() throws Exception {
        seal(program("one"));
        train();
        assertEquals("one\n", picket());

        seal(program("two"));
        assertEquals("two\n", picket());
        train();
        assertEquals("two\n", picket());
    }

    @Test
    void aCacheOfAnotherJvmIsPassedOverInSilence() throws Exception {
        seal(program("one"));
        Files.writeString(target.resolve(current() + ".aot"), "not a cache of this JVM");

        assertEquals("one\n", picket());
    }

    private static long spun(String jar) throws IOException, InterruptedException {
        var loaded = run(java(), "-Xlog:class+load", "-jar", jar);
        return loaded.lines().filter(line -> line.contains("$$TypeSwitch")).count();
    }

    private String current() throws IOException {
        return Files.readAllLines(target.resolve("picket.current")).getFirst();
    }

    private void seal(Path jar) throws Exception {
        var main = seal.loadClass("Seal").getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) new String[] {jar.toString(), target.toString(), STARTED});
    }

    private void train() throws IOException, InterruptedException {
        run(
                java(),
                "-XX:AOTCacheOutput=" + target.resolve(current() + ".aot"),
                "-jar",
                target.resolve(current() + ".jar").toString());
    }

    private String picket() throws IOException, InterruptedException {
        return run(checkout.resolve("bin/picket").toString(), "hook");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// What it printed, on either stream.
    private static String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PICKET_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /// A jar whose main class prints this word.
    private Path program(String word) throws IOException {
        return jar(
                word, "public class Program { public static void main(String[] a) { IO.println(\"" + word + "\"); } }");
    }

    private Path jar(String name, String program) throws IOException {
        var folder = Files.createDirectories(checkout.resolve("programs/" + name));
        var source = folder.resolve("Program.java");
        Files.writeString(source, program);
        compile(folder, source);

        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Program");
        var jar = folder.resolve("program.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var classes = Files.newDirectoryStream(folder, "*.class")) {
            for (var file : classes) {
                out.putNextEntry(new JarEntry(file.getFileName().toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static void compile(Path folder, Path... sources) {
        var arguments = Stream.concat(
                Stream.of("-d", folder.toString()), Stream.of(sources).map(Path::toString));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
    }

    private static List<String> oldClasses(Path jar) throws IOException {
        var old = new ArrayList<String>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class")) {
                    var bytes = file.getInputStream(entry).readNBytes(8);
                    if ((((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff)) < FIRST_ARCHIVED) {
                        old.add(entry.getName());
                    }
                }
            }
        }
        return old;
    }

    /// The JVM verifies a class when it is initialised.
    private static void linkAllClasses(Path jar) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                var file = new JarFile(jar.toFile())) {
            var count = 0;
            for (var entry : Collections.list(file.entries())) {
                var name = entry.getName();
                if (name.endsWith(".class") && !name.endsWith("module-info.class")) {
                    Class.forName(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'), true, loader);
                    count++;
                }
            }
            assertTrue(count > 100);
        }
    }
}
