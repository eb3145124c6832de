package org.teranga.launcher.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a child process is started.
 *
 * @param name        what it is, as {@code keycloak}
 * @param words       the program and its arguments; no secrets: anybody on the machine can read them
 * @param environment what is set in addition to the launcher's own environment
 * @param log         the file that takes what it says, written anew at each start
 * @param stop        the signal that ends it in good order
 */
public record Command(String name, List<String> words, Map<String, String> environment, Path log, Signal stop) {
    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
