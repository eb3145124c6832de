package org.teranga.launcher.match;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.teranga.launcher.console.LaunchFailed;
import picocli.CommandLine;

/**
 * One run of {@code match} or {@code solve} in a folder of the test's own.
 *
 * @param status what the process would end with
 * @param out    what it printed
 * @param err    what it said
 */
record CommandLineRun(int status, String out, String err) {
    static CommandLineRun of(Object command, Path folder, String words) {
        System.setProperty(
                "teranga.home", Path.of("../..").toAbsolutePath().normalize().toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (!(failure instanceof LaunchFailed)) {
                        throw failure;
                    }
                    line.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute(words.replace("@", folder + "/").split(" "));
        return new CommandLineRun(status, out.toString(), err.toString().replace(folder + "/", ""));
    }

    JsonObject json() {
        return Json.createReader(new StringReader(out)).readObject();
    }

    long number(String name) {
        return json().getJsonNumber(name).longValueExact();
    }

    static void file(Path folder, String name, String text) {
        file(folder, name, text, StandardCharsets.UTF_8);
    }

    static void file(Path folder, String name, String text, Charset charset) {
        try {
            Files.writeString(folder.resolve(name), text, charset);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
