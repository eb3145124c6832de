package org.teranga.launcher.folder;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
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
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        }
    }

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Secret, String> values;

    private Secrets(Map<Secret, String> values) {
        this.values = values;
    }

    /** One of them: 32 random bytes in Base64. */
    public String get(Secret secret) {
        return values.get(secret);
    }

    /** A fresh secret that is kept nowhere: 32 random bytes in Base64. */
    public static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    static Secrets create(Path file) throws IOException {
        Map<Secret, String> drawn = new EnumMap<>(Secret.class);
        for (Secret secret : Secret.values()) {
            drawn.put(secret, draw());
        }
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
