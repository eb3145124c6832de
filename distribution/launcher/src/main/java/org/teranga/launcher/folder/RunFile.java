package org.teranga.launcher.folder;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teranga.launcher.process.ProcessIdentity;

/**
 * {@code run.json} in the data folder (mode 0600): how to reach the platform that runs on it, and which processes it consists of. It is
 * there only while a platform runs, or after it was killed.
 *
 * @param launcher       the process of {@code ./teranga up}
 * @param port           where the application answers
 * @param authPort       where Keycloak answers
 * @param managementPort where health and the operator's commands answer, on the loopback address
 * @param operatorSecret the bearer token of the operator's commands
 * @param processes      the children, in the order in which they were started
 */
public record RunFile(
        ProcessIdentity launcher,
        int port,
        int authPort,
        int managementPort,
        String operatorSecret,
        List<ProcessIdentity> processes) {
    private static final String NAME = "run.json";

    public RunFile {
        processes = List.copyOf(processes);
    }

    /** The same with another child. */
    public RunFile and(ProcessIdentity child) {
        List<ProcessIdentity> more = new ArrayList<>(processes);
        more.removeIf(process -> process.name().equals(child.name()));
        more.add(child);
        return new RunFile(launcher, port, authPort, managementPort, operatorSecret, more);
    }

    /**
     * Reads the file of a data folder.
     *
     * @return empty where there is none, or none that can be read
     */
    public static Optional<RunFile> read(Path folder) {
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(folder.resolve(NAME))))) {
            return Optional.of(parse(reader.readObject()));
        } catch (IOException | JsonException | NullPointerException | ClassCastException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path folder) throws IOException {
        JsonArrayBuilder children = Json.createArrayBuilder();
        processes.forEach(child -> children.add(json(child)));
        JsonObject object = Json.createObjectBuilder()
                .add("port", port)
                .add("authPort", authPort)
                .add("managementPort", managementPort)
                .add("operatorSecret", operatorSecret)
                .add("launcher", json(launcher))
                .add("processes", children)
                .build();
        PrivateFile.write(folder.resolve(NAME), object + "\n");
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    private static RunFile parse(JsonObject object) {
        return new RunFile(
                process(object.getJsonObject("launcher")),
                object.getInt("port"),
                object.getInt("authPort"),
                object.getInt("managementPort"),
                object.getString("operatorSecret"),
                object.getJsonArray("processes").getValuesAs(JsonObject.class).stream()
                        .map(RunFile::process)
                        .toList());
    }

    private static ProcessIdentity process(JsonObject object) {
        return new ProcessIdentity(
                object.getString("name"),
                object.getJsonNumber("pid").longValue(),
                object.getJsonNumber("started").longValue());
    }

    private static JsonObject json(ProcessIdentity process) {
        return Json.createObjectBuilder()
                .add("name", process.name())
                .add("pid", process.pid())
                .add("started", process.started())
                .build();
    }
}
