package org.teranga.tenantadmin.picture;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form with a picture, as it was sent.
 *
 * @param fields its fields; of several of a name the first
 * @param file   the picture in the field {@code file}; null where none was chosen
 */
public record SentParts(
        Map<String, String> fields, @Nullable InputStream file) {
    private static final int LONGEST = 100_000;

    /** Reads the parts of a form. */
    public static SentParts of(List<EntityPart> parts) {
        Map<String, String> fields = new HashMap<>();
        InputStream file = null;
        try {
            for (EntityPart part : parts) {
                if (part.getFileName().isEmpty()) {
                    byte[] bytes = part.getContent().readNBytes(LONGEST);
                    fields.putIfAbsent(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                } else if (part.getName().equals("file")) {
                    file = filled(part.getContent());
                }
            }
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        return new SentParts(fields, file);
    }

    /** Browsers send an empty file where none was chosen. */
    private static @Nullable InputStream filled(InputStream content) throws IOException {
        PushbackInputStream file = new PushbackInputStream(content);
        int first = file.read();
        if (first < 0) {
            return null;
        }
        file.unread(first);
        return file;
    }
}
