package org.teranga.launcher.folder;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.teranga.launcher.console.LaunchFailed;

/**
 * The passwords and keys of one installation, drawn at its first start and kept in {@code secrets.properties} (mode 0600). Whoever loses
 * the file loses what the master key has encrypted.
 */
public final class Secrets {
    /** What is kept. */
    public enum Secret {
        DATABASE_SUPERUSER,
        DATABASE_OWNER,
        DATABASE_APPLICATION,
        DATABASE_PLUMBING,
        DATABASE_KEYCLOAK,
        KEYCLOAK_ADMINISTRATOR,
        KEYCLOAK_CLIENT,
        MASTER_KEY;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Secret, String> values;

    private Secrets(Map<Secret, String> values) {
        this.values = values;
    }

    /** One of them. */
    public String get(Secret secret) {
        return Objects.requireNonNull(values.get(secret), secret::key);
    }

    /** A fresh secret that is kept nowhere: 32 random bytes, in letters that need no quoting in SQL, in URLs or in OAuth. */
    public static String draw() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static Secrets create(Path file) throws IOException {
        Map<Secret, String> drawn = new EnumMap<>(Secret.class);
        for (Secret secret : Secret.values()) {
            drawn.put(secret, draw());
        }
        drawn.put(Secret.MASTER_KEY, Base64.getEncoder().encodeToString(random()));
        PrivateFile.write(
                file,
                drawn.entrySet().stream()
                        .map(entry -> entry.getKey().key() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        return new Secrets(drawn);
    }

    static Secrets read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        Map<Secret, String> values = new EnumMap<>(Secret.class);
        for (Secret secret : Secret.values()) {
            String value = properties.getProperty(secret.key(), "");
            if (value.isBlank()) {
                throw new LaunchFailed(file + " is damaged: it has no " + secret.key() + " (it has "
                        + Arrays.toString(properties.keySet().toArray()) + "); restore it from a backup");
            }
            values.put(secret, value);
        }
        return new Secrets(values);
    }
}
