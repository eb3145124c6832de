package org.teranga.launcher.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words that start a Java server small: a server for one machine shares its memory with two others. */
final class JavaProgram {
    /** From this version on, the virtual machine warns of what the servers' libraries still do. */
    private static final int WARNS_OF_UNSAFE = 23;

    private JavaProgram() {}

    /**
     * The virtual machine that runs the launcher.
     *
     * @param first what its heap begins with, as {@code 64m}: as much as a start needs, so that it does not collect all the time
     * @param heap  what its heap may grow to
     */
    static List<String> words(String first, String heap) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xms" + first, "-Xmx" + heap, "-Xss512k", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=96m"));
        words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED"));
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            words.add("--sun-misc-unsafe-memory-access=allow");
        }
        return words;
    }
}
