package org.teranga.platform.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.platform.refusal.Refusal;

/**
 * A form with a file, as it was sent: the one way to read such a form. A method that asks the server for single parts of it fails with a
 * fault of ours where one is missing, as that of a button that was not pressed; here it is simply not there, and the page says what to do.
 *
 * @param fields its fields; of several of a name the first, and of each no more than 100,000 bytes, which is more than any field takes
 * @param files  the files that were chosen, by their field; of several of a name the first
 * @param names  what each is called where it comes from, by its field: words of whoever sends it, and no more
 */
public record SentParts(Map<String, String> fields, Map<String, InputStream> files, Map<String, String> names) {
    private static final int LONGEST = 100_000;

    public SentParts {
        fields = Map.copyOf(fields);
        files = Map.copyOf(files);
        names = Map.copyOf(names);
    }

    /** Reads the parts of a form; one that breaks off in the middle is 400. */
    public static SentParts of(List<EntityPart> parts) {
        Map<String, String> fields = new HashMap<>();
        Map<String, InputStream> files = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        try {
            for (EntityPart part : parts) {
                if (part.getFileName().isEmpty()) {
                    byte[] bytes = part.getContent().readNBytes(LONGEST);
                    fields.putIfAbsent(part.getName(), text(bytes));
                } else {
                    Optional<InputStream> file = filled(part.getContent());
                    part.getFileName().ifPresent(name -> names.putIfAbsent(part.getName(), name));
                    file.ifPresent(content -> files.putIfAbsent(part.getName(), content));
                }
            }
        } catch (IOException cut) {
            throw Refusal.unreadable("problem.detail.400");
        }
        return new SentParts(fields, files, names);
    }

    /** The database holds no character 0. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\u0000", "");
    }

    /** What a field says; empty where the form has none of this name. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The file of a field, to be read once; empty where none was chosen. */
    public Optional<InputStream> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Browsers send an empty file where none was chosen. */
    private static Optional<InputStream> filled(InputStream content) throws IOException {
        PushbackInputStream file = new PushbackInputStream(content);
        int first = file.read();
        if (first < 0) {
            return Optional.empty();
        }
        file.unread(first);
        return Optional.of(file);
    }
}
